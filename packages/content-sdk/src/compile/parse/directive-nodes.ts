import type { Nodes } from 'mdast';

// The parser adds directives to the standard union of nodes; it does not export them by name.
export type ContainerDirective = Extract<Nodes, { type: 'containerDirective' }>;
export type LeafDirective = Extract<Nodes, { type: 'leafDirective' }>;
export type TextDirective = Extract<Nodes, { type: 'textDirective' }>;
