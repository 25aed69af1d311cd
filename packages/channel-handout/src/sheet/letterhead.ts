import type { Clinic } from '@calliope/content-sdk';
import { type Hex, voiceLineSvg } from '@calliope/design';
import { cleanText } from './clean-text.ts';
import type { Letterhead } from './sheet.ts';

/** Who hands the sheet out, in one line: name, town, telephone. The imprint has the street. */
export const letterhead = (clinic: Clinic, line: Hex): Letterhead => ({
  name: cleanText(clinic.name),
  details: [`${clinic.city}, ${clinic.region}`, clinic.phone].map(cleanText),
  line: voiceLineSvg(line),
});
