import { Jodit } from 'jodit';

const editor = Jodit.make(window.place.appendChild(document.createElement('textarea')), { toolbar: false });
editor.waitForReady().then(() => {
  window.model = () =>
    editor.editor.innerText
      .replace(/\ufeff/g, '')
      .replace(/\n\n/g, '\n')
      .replace(/\n$/, '');
});
