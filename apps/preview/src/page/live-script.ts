/**
 * The only script: after each compilation it draws the bench anew, and scrolls every pane back to
 * where the writer was reading.
 */
export const liveScript = `
const key = 'scroll ' + location.pathname;
const frames = () => [...document.querySelectorAll('iframe')];
const kept = JSON.parse(sessionStorage.getItem(key) ?? '[]');
frames().forEach((frame, index) => frame.addEventListener('load', () => frame.contentWindow.scrollTo(0, kept[index] ?? 0), { once: true }));
new EventSource('/changes').addEventListener('change', () => {
  sessionStorage.setItem(key, JSON.stringify(frames().map((frame) => frame.contentWindow?.scrollY ?? 0)));
  location.reload();
});
`;
