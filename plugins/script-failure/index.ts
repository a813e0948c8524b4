import type {Plugin} from '@docusaurus/types';

/**
 * Takes `data-theme` back when the page's script does not come, or stops before it has taken over. Styles read from
 * that attribute whether script runs, so the page becomes one without script: complete, and without idle buttons.
 * Again once the page is parsed, because the theme's script may set the attribute after the failure.
 */
const TAKE_BACK = `(function () {
  var html = document.documentElement;
  function takeBack() {
    if (html.getAttribute('data-has-hydrated') !== 'true') html.removeAttribute('data-theme');
  }
  function giveUp() {
    takeBack();
    document.addEventListener('DOMContentLoaded', takeBack);
  }
  addEventListener('unhandledrejection', giveUp);
  addEventListener('error', function (event) {
    if (event.target instanceof HTMLScriptElement) giveUp();
  }, true);
})();`;

/** Lets a page whose script fails be as good as one without script. */
export default function scriptFailure(): Plugin {
  return {
    name: 'script-failure',
    injectHtmlTags: () => ({headTags: [{tagName: 'script', innerHTML: TAKE_BACK}]}),
  };
}
