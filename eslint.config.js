import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const TEST_FILES = ['test/**/*.ts'];
const PURE_FILES = ['domain', 'transfer', 'simulator', 'shared'].map(
  (area) => `src/${area}/**/*.ts`,
);

/** Dates, numbers and names are worded by one set of helpers, in the language of the interface. */
const OWN_WORDING = {
  selector: 'CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString)$/]',
  message: 'Use the helpers of src/i18n/format.ts, which know the language of the interface.',
};

export default defineConfig(
  globalIgnores(['dist/', 'dist-*/', 'test-results/', 'playwright-report/', 'screenshots/']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      'no-restricted-syntax': ['error', OWN_WORDING],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-implicit-coercion': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'require-unicode-regexp': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_.' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A number in a template literal is read as everybody expects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => send()` in a handler is clearer than a block of its own.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // The compiler's own analysis is the better one for `let` with runes.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$state', '$bindable'] }],
      'svelte/button-has-type': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/require-each-key': 'error',
      // For SvelteKit's router; here src/app/urls.ts builds every link.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: PURE_FILES,
    languageOptions: { globals: { window: 'off', document: 'off', navigator: 'off' } },
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'localStorage', 'indexedDB', 'crypto', 'process'],
      ],
    },
  },
  {
    files: TEST_FILES,
    rules: {
      // Tests reach into what must be there; a missing thing fails the test all the same.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Empty functions stand in for what a test does not look at.
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['scripts/**', 'bench/**'],
    rules: {
      // A terminal is where these speak.
      'no-console': 'off',
    },
  },
  {
    // Plain JavaScript that Node runs as it is: its types come from comments.
    files: ['scripts/**/*.mjs', 'bench/**/*.mjs', '*.js'],
    rules: {
      // Reports of other programs are read as they come.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);
