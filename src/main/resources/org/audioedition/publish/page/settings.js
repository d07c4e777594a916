
// What the reader has chosen, for all editions, and the place in this one. A page from a disk may be refused any storage.

const load = name => {
  try {
    return JSON.parse(localStorage.getItem(`audio-edition:${name}`));
  } catch {
    return null;
  }
};

const save = (name, value) => {
  try {
    localStorage.setItem(`audio-edition:${name}`, JSON.stringify(value));
  } catch {
    // It is then forgotten, which harms nobody.
  }
};

const settings = {
  speed: 1, follow: true, words: true, everywhere: false, size: 100, face: 'serif', theme: 'auto', ...load('settings'),
};

const choose = (name, value) => {
  settings[name] = value;
  save('settings', settings);
};
