const refused = new Set(["script", "foreignobject", "style", "iframe", "animate", "set", "image", "use"]);

/** Makes a drawing from the core a node, and refuses whatever could do more than draw. */
export function parseDrawing(text: string): SVGSVGElement | null {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  const root = parsed.documentElement;
  if (root.nodeName.toLowerCase() !== "svg" || parsed.querySelector("parsererror")) return null;
  for (const element of [root, ...root.querySelectorAll("*")]) {
    if (refused.has(element.localName.toLowerCase())) return null;
    for (const { name, value } of element.attributes) {
      const lower = name.toLowerCase();
      if (lower.startsWith("on")) return null;
      if ((lower === "href" || lower === "xlink:href") && !value.startsWith("#")) return null;
      if (/javascript:|url\(\s*['"]?(?!#)/i.test(value)) return null;
    }
  }
  return document.importNode(root, true) as unknown as SVGSVGElement;
}
