/** What comes back from a program: its answer as JSON, or why there is none. */
export type Reply = { readonly answer: string } | { readonly fault: string };
