import './rescue.css';
import { chosenLanguage, directionOf } from '../i18n/language.ts';
import { APP_ADDRESS } from './app-address.ts';
import { button, element } from './element.ts';
import { notice } from './notice.ts';
import { showPage } from './page.ts';
import { say } from './say.ts';

const root = document.getElementById('rescue');
if (root === null) throw new Error('The page has no place for the rescue');

const language = chosenLanguage();
document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);
document.title = say('pageTitle');

const main = element('main', {}, element('p', { role: 'status' }, say('loading')));
// The page's own icon, wherever that lies.
const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '';
const logo = element('img', { src: icon, alt: '', width: '34', height: '34' });
root.replaceChildren(
  element('nav', {}, element('a', { class: 'brand', href: APP_ADDRESS }, logo, say('backToApp'))),
  main,
);
showPage(main).catch((exception: unknown) => {
  const again = (): void => {
    location.reload();
  };
  main.replaceChildren(
    element('h1', {}, say('title')),
    notice('danger', say('failed', { reason: String(exception) })),
    button(say('again'), { class: 'button primary' }, again),
  );
});
