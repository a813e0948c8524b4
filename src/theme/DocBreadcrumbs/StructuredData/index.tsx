/** Says nothing: plugins/after-build writes the structured data of all kinds into the built page. */
export default function DocBreadcrumbsStructuredData(): null {
  return null;
}
