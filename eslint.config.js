/** Linting: type-aware strictness for the sources, and the project's own prohibitions. */
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', '.cache', 'node_modules', 'basemap', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union or `as const`.' },
        { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use modules.' },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs', 'scripts/**/*.ts', 'bench/**/*.ts'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        module: 'writable',
        setTimeout: 'readonly',
      },
    },
  },
  { files: ['examples/**/*.js'], languageOptions: { globals: { document: 'readonly', location: 'readonly' } } },
);
