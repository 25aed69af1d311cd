/**
 * The only script: after each compilation, and when the preview itself was built anew, it draws the
 * bench again and scrolls every pane back to where the writer was reading.
 */
export const liveScript = `
const key = 'scroll ' + location.pathname;
const frames = () => [...document.querySelectorAll('iframe')];
const kept = JSON.parse(sessionStorage.getItem(key) ?? '[]');
frames().forEach((frame, index) => frame.addEventListener('load', () => frame.contentWindow.scrollTo(0, kept[index] ?? 0), { once: true }));
const again = () => {
  sessionStorage.setItem(key, JSON.stringify(frames().map((frame) => frame.contentWindow?.scrollY ?? 0)));
  location.reload();
};
const changes = new EventSource('/changes');
changes.addEventListener('change', again);
changes.addEventListener('open', () => changes.addEventListener('open', again), { once: true });
`;
