/** Looks for elements through open shadow roots, where a site has them. */

export interface Tree {
  /** Every match below `scope`, in page order within each root. */
  all(scope: ParentNode, css: string): Element[];
  first(scope: ParentNode, css: string): Element | null;
  /** The node itself or the nearest element around it, also outside its shadow root. */
  closest(node: Node, css: string): Element | null;
  parent(node: Node): Element | null;
  contains(outer: Element, inner: Node): boolean;
  /** Every open root at or below `scope` that may hold rows. */
  roots(scope: ParentNode): ShadowRoot[];
}

/** `hosts`: a selector for the elements whose roots are looked into; empty for none, `*` for any. */
export function treeOf(hosts: string): Tree {
  function roots(scope: ParentNode): ShadowRoot[] {
    if (hosts === '') return [];
    const own = scope instanceof Element && scope.shadowRoot ? [scope.shadowRoot] : [];
    const inside = [...scope.querySelectorAll(hosts)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [...own, ...inside].flatMap((root) => [root, ...roots(root)]);
  }

  function first(scope: ParentNode, css: string): Element | null {
    const found = scope.querySelector(css);
    if (found || hosts === '') return found;
    for (const root of roots(scope)) {
      const inside = root.querySelector(css);
      if (inside) return inside;
    }
    return null;
  }

  function parent(node: Node): Element | null {
    const { parentNode } = node;
    return parentNode instanceof ShadowRoot ? parentNode.host : parentNode instanceof Element ? parentNode : null;
  }

  function closest(node: Node, css: string): Element | null {
    const element = node instanceof Element ? node : node instanceof ShadowRoot ? node.host : parent(node);
    const found = element?.closest(css) ?? null;
    if (found || !element || hosts === '') return found;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? closest(root, css) : null;
  }

  function contains(outer: Element, inner: Node): boolean {
    if (outer.contains(inner)) return true;
    const root = hosts === '' ? null : inner.getRootNode();
    return root instanceof ShadowRoot && contains(outer, root.host);
  }

  return {
    all: (scope, css) => [...scope.querySelectorAll(css), ...roots(scope).flatMap((root) => [...root.querySelectorAll(css)])],
    first,
    closest,
    parent,
    contains,
    roots,
  };
}
