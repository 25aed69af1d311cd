export { textChannel } from './channel.ts';
export { renderText, renderTextBody, type TextOptions } from './render-text.ts';
