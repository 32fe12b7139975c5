import { h, render } from 'preact';
import { useState } from 'preact/hooks';

function Page() {
  const [text, setText] = useState('');
  window.model = () => text;
  return h('textarea', { value: text, onInput: (event) => setText(event.currentTarget.value) });
}

render(h(Page, null), window.place);
