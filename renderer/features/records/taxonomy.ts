/** Something with its place in a tree: 0 at the top. */
export type Placed<T> = T & { readonly depth: number };

interface Node {
  readonly key: string;
  readonly parent: string | null;
}

/** The branches of a tree given as a flat list: each node at the top, and after it all under it, parents first. */
export function branchesOf<T extends Node>(nodes: readonly T[]): readonly (readonly Placed<T>[])[] {
  const under = (node: T, depth: number): readonly Placed<T>[] => [
    { ...node, depth },
    ...nodes.filter(({ parent }) => parent === node.key).flatMap((child) => under(child, depth + 1)),
  ];
  return nodes.filter(({ parent }) => parent === null).map((top) => under(top, 0));
}
