import docusaurus from '@docusaurus/eslint-plugin';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  // The face app has packages and a configuration of its own: `npm run face-app:test` lints it.
  {ignores: ['build/', '.docusaurus/', 'node_modules/', 'playwright-report/', 'test-results/', 'examples/']},
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      // Mapped types are written out, as "{readonly [Id in RoleId]: Role}" says more than a Record.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    plugins: {'@docusaurus': docusaurus},
    rules: {
      '@docusaurus/prefer-docusaurus-heading': 'error',
      // Our own "role" prop is a desk, not an ARIA role.
      'jsx-a11y/aria-role': ['error', {ignoreNonDOM: true}],
      // On a phone the comparison is laid out as blocks, which lose their table roles unless these say them.
      'jsx-a11y/no-interactive-element-to-noninteractive-role': [
        'error',
        {th: ['columnheader', 'rowheader'], td: ['cell']},
      ],
      // Safari forgets that a list without bullets is a list, unless the role says so.
      'jsx-a11y/no-redundant-roles': 'off',
    },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    plugins: {'@docusaurus': docusaurus},
    rules: {'@docusaurus/no-html-links': 'error'},
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  prettier,
);
