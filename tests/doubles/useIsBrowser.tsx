/** Tests run where the script of a page does. */
export default function useIsBrowser() {
  return true;
}
