// Line drawings on a field of 24 by 24.
import { drawing } from '/page/dom.js';

const PATHS = {
  back: 'M15 4l-8 8 8 8',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20',
  plus: 'M12 4v16M4 12h16',
  camera: 'M4 7.5h3.5L9 5h6l1.5 2.5H20v12H4zM12 9.8a3.7 3.7 0 1 0 0 7.4a3.7 3.7 0 0 0 0-7.4z',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.2v.1',
  smile: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM8.5 14c1 1.5 2.2 2.2 3.5 2.2s2.5-.7 3.5-2.2M9 9.5v.6M15 9.5v.6',
  voice: 'M12 3.5a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0v-5a3 3 0 0 0-3-3zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3',
  send: 'M4 12L20 4.5 15.5 20 11.5 13.200zM11.5 13.200L20 4.5',
  keyboard: 'M3 6h18v12H3zM7 10h.1M12 10h.1M17 10h.1M7 14.5h10',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  screen: 'M3 5h18v11H3zM9 20h6M12 16v4',
  phone: 'M7.5 3h9v18h-9zM11 18h2',
  block: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM6 6l12 12',
  mail: 'M3.5 6h17v12.5h-17zM3.5 7l8.5 6.5L20.5 7',
  down: 'M5 9l7 7 7-7',
  place: 'M12 21c4-5 6.5-8 6.5-11.5a6.5 6.5 0 0 0-13 0C5.5 13 8 16 12 21zM12 7.5a2.200 2.200 0 1 0 0 4.400a2.200 2.200 0 0 0 0-4.400z',
  file: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5c.8-4 3.600-6 7.5-6s6.700 2 7.5 6',
  more: 'M6 12h.1M12 12h.1M18 12h.1',
  close: 'M5 5l14 14M19 5L5 19',
  bell: 'M12 4a5.5 5.5 0 0 0-5.5 5.5V14L5 17h14l-1.5-3V9.5A5.5 5.5 0 0 0 12 4zM10 20h4',
  link: 'M10 14l4-4M8.5 11l-3 3a3.5 3.5 0 0 0 5 5l3-3M15.5 13l3-3a3.5 3.5 0 0 0-5-5l-3 3',
  warning: 'M12 4L2.5 20h19zM12 10v4.5M12 17.200v.1',
  picker: 'M4 5.5h16v15H4zM4 10h16M8 3v4M16 3v4',
};

export function icon(name, size = 22) {
  return drawing('svg', { viewBox: '0 0 24 24', width: size, height: size, class: 'icon', 'aria-hidden': 'true' },
    drawing('path', { d: PATHS[name] }));
}
