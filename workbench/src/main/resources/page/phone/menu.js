// The rich menu below the chat, and the bar that opens and folds it.
import { button, element } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { perform } from '/page/phone/actions.js';

export function newMenu(phone) {
  const word = phone.word;
  const panel = element('div', { class: 'panel', role: 'group', 'aria-label': word('menu') });
  const name = element('span', {});
  const bar = button([name, icon('down', 16)], () => fold(!folded), { class: 'name', 'data-menu-bar': '' });
  const root = element('div', { class: 'richmenu', hidden: true }, panel,
    element('div', { class: 'menubar' },
      button(icon('keyboard', 24), () => keyboard(true), { 'aria-label': word('keyboard'), title: word('keyboard'), 'data-keyboard': '' }), bar));
  let drawn = '';
  let folded = false;
  let typing = false;

  function fold(now) {
    folded = now;
    typing = false;
    draw();
  }

  function keyboard(focus) {
    typing = true;
    draw();
    if (focus) {
      phone.focus();
    }
  }

  function draw() {
    const menu = phone.person.menu;
    root.hidden = !menu || typing;
    phone.root.toggleAttribute('data-menu', Boolean(menu) && !typing);
    panel.hidden = folded;
    bar.setAttribute('aria-expanded', String(!folded));
  }

  phone.menuMode = () => {
    fold(false);
    bar.focus();
  };
  return {
    root,
    fold,
    keyboard,
    update(person) {
      const asText = JSON.stringify(person.menu ?? null);
      if (asText !== drawn) {
        drawn = asText;
        typing = false;
        folded = !person.menu?.content.selected;
        name.textContent = person.menu?.content.chatBarText ?? '';
        panel.replaceChildren(...(person.menu ? areas(phone, person.menu) : []));
      }
      draw();
    },
  };
}

function areas(phone, { id, image, content }) {
  const { width, height } = content.size;
  const share = (part, all) => part / all * 100 + '%';
  return [
    element('img', { src: '/page/api/' + image, alt: '', width, height }),
    ...content.areas.map(({ bounds, action }, area) => {
      const label = action.label ?? action.displayText ?? action.text ?? action.uri ?? phone.word('area', area + 1);
      const place = button('', () => perform(phone, action, { menu: id, area }), { 'aria-label': label, title: label, 'data-area': area });
      place.style.left = share(bounds.x, width);
      place.style.top = share(bounds.y, height);
      place.style.width = share(bounds.width, width);
      place.style.height = share(bounds.height, height);
      return place;
    }),
  ];
}
