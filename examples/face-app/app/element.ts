type Child = Node | string | undefined;

/**
 * Makes an HTML element. Attributes that are `undefined` or `false` are left out. Text becomes text, never HTML, so
 * that nothing the network says can become part of the page's program.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Makes an SVG element. */
export function svgElement(
  tag: keyof SVGElementTagNameMap,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(made, attributes);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** The element of the page with this id. Throws when index.html has none of that kind. */
export function byId<Kind extends Element>(
  id: string,
  kind: new () => Kind,
): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`index.html has no ${kind.name} with the id "${id}".`);
}

/** A button that does something on this page. */
export function button(
  label: string,
  onPress: () => void,
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLButtonElement {
  const made = element('button', {type: 'button', ...attributes}, label);
  made.addEventListener('click', onPress);
  return made;
}

function setAttributes(
  target: Element,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      target.setAttribute(name, value === true ? '' : value);
}
