export { dark, type Hex, light, type Palette, palettes, print } from './colour.ts';
export { contrast } from './contrast.ts';
export { paletteCss } from './css.ts';
export { space } from './space.ts';
export { type ToneStyle, tones } from './tone.ts';
export { families, leading, measure, ratio, scale, textSize } from './type-scale.ts';
export { voiceLine, voiceLineDrawing, voiceLineSvg } from './voice-line.ts';
