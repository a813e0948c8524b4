/** Collects nothing: only the build looks for broken anchors. */
export default function useBrokenLinks() {
  return {collectAnchor: () => undefined, collectLink: () => undefined};
}
