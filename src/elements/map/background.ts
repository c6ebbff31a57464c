/** When a page is out of sight for so long that its maps should not hold on to the graphics card. */

/** After this a hidden page is taken for left, in milliseconds: phones end the tabs that hold the most first. */
export const hiddenFor = 60_000;

/**
 * Calls `left` once the page has been hidden for long, is frozen, or is put by for the way back; `seen` when it is shown again.
 *
 * @param page where it is listened to; the page's own window and document
 */
export function onBackground(
  left: () => void,
  seen: () => void,
  page: { readonly window: EventTarget; readonly document: EventTarget & { readonly hidden: boolean } } = {
    window,
    document,
  },
  patience = hiddenFor,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    if (page.document.hidden) timer = setTimeout(left, patience);
    else seen();
  };
  page.document.addEventListener('visibilitychange', look, { signal });
  page.document.addEventListener('freeze', left, { signal });
  page.window.addEventListener(
    'pagehide',
    (event) => {
      if ('persisted' in event && event.persisted) left();
    },
    { signal },
  );
  page.window.addEventListener('pageshow', look, { signal });
  return () => {
    clearTimeout(timer);
    listening.abort();
  };
}
