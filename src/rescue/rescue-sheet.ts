import css from './rescue.css?raw';

// In the place of rescue.css in the build of one file, whose only style is that of the app: it has
// what this page imports, but must not have the page's own rules, as the app follows other ones.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css.replaceAll(/^@import.*$/gmu, ''));
document.adoptedStyleSheets = [sheet];
