/** A gap of a mail program that an email lives with, and why nothing is lost by it. */
export interface AcceptedFinding {
  /** What they call it. */
  readonly titles: readonly string[];
  /** The mail programs that lack it altogether; others may know it in part. */
  readonly lackedBy?: RegExp;
  readonly why: string;
}

const word = /^outlook\.windows(-mail)?$/;

/** Every finding of caniemail.com that is accepted. */
export const acceptedFindings: readonly AcceptedFinding[] = [
  {
    titles: ['color-scheme CSS property', 'color-scheme meta tag'],
    lackedBy: /./,
    why: 'It asks for the dark palette. Who does not know it keeps the light one, or makes one.',
  },
  {
    titles: ['<style> element', '@media'],
    lackedBy: /^(gmail\.mobile-webmail|outlook\.windows(-mail)?)$/,
    why: 'The style sheet holds the dark palette and nothing else; the light one is inline.',
  },
  {
    titles: ['display:none', 'opacity', 'overflow', 'max-height property'],
    lackedBy: /^(gmail\.mobile-webmail|outlook\.windows(-mail)?)$/,
    why: 'They hide the preheader four times over; each program knows one of them.',
  },
  {
    titles: ['<body> element'],
    lackedBy: /^(outlook\.macos|yahoo\.(android|ios))$/,
    why: 'Every band has the ground, the type and the language of its own.',
  },
  {
    titles: ['background'],
    why: 'Grounds are plain colours, never pictures.',
  },
  {
    titles: ['system-ui, ui-serif, ui-sans-serif, ui-rounded, ui-monospace'],
    lackedBy: word,
    why: 'Other families follow it in the list.',
  },
  {
    titles: ['table-layout', 'overflow-wrap', 'text-wrap'],
    lackedBy: /./,
    why: 'They break a long address and balance a title; without them all words are still there.',
  },
  {
    titles: ['<wbr> element'],
    lackedBy: /^(gmail\.ios|outlook\.windows(-mail)?)$/,
    why: 'Without it an address breaks where the line ends.',
  },
  {
    titles: ['white-space'],
    lackedBy: word,
    why: 'It keeps a number whole; without it the number breaks and is still a link.',
  },
  {
    titles: ['height property', 'height attribute', 'width attribute'],
    lackedBy: /^yahoo\./,
    why: 'Only the band under the letterhead and rooms without words have a height.',
  },
  {
    titles: ['border-radius', 'border'],
    lackedBy: word,
    why: 'A button with sharp corners is a button; no border is wider than 8 pixels.',
  },
  {
    titles: ['role attribute'],
    lackedBy: /^outlook\.windows-mail$/,
    why: 'It stands on tables, where all others know it; that program is no longer sold.',
  },
  {
    titles: ['padding', 'max-width', 'display', 'margin'],
    why: 'Cells pad, a style for Outlook alone sets the width, and no margin is negative.',
  },
  {
    titles: ['font-size', 'font-weight', 'line-height', 'text-align', 'text-decoration'],
    why: 'Sizes are pixels, weights 400 and 700, sides left: what every program knows of them.',
  },
  {
    titles: ['<ul>, <ol> and <dl>', 'list-style', 'align attribute'],
    why: 'No list runs backwards or has pictures, and no table is moved to a side.',
  },
  {
    titles: ['lang attribute', 'dir attribute'],
    why: 'They stand on the body, whose words are all of one language and direction.',
  },
];
