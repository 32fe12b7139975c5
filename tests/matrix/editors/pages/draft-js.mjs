import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  window.model = () => state.getCurrentContent().getPlainText('\n');
  return createElement(Editor, { editorState: state, onChange: setState, placeholder: 'Say something' });
}

createRoot(window.place).render(createElement(Page));
