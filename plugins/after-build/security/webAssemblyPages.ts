/**
 * Addresses of the pages whose own scripts compile WebAssembly, without the base path: "/face-app/try". None does
 * today. A page that is named here has to be opened as a whole and not by the site's own navigation, because a
 * document keeps the policy that it was opened with. A worker needs no entry: it has the policy of its own file.
 */
export const WEB_ASSEMBLY_PAGES: readonly string[] = [];
