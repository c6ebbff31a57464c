/** The only addresses that leave a briefing: http, https and mailto, absolute. */

const schemes: readonly string[] = ['http:', 'https:', 'mailto:'];

/** The address, normalised, or `undefined` if it is anything but an absolute `http:`, `https:` or `mailto:` one. */
export function safeHref(written: string): string | undefined {
  if (!/^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(written)) return undefined;
  try {
    const url = new URL(written);
    return schemes.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
