/** What is used here of a package without types. */
declare module 'text-readability' {
  const readability: {
    lexiconCount(text: string): number;
    sentenceCount(text: string): number;
    syllableCount(text: string): number;
    polySyllableCount(text: string): number;
    smogIndex(text: string): number;
  };
  export default readability;
}
