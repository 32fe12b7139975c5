import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const editor = withHistory(withReact(createEditor()));
const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
const box = createElement(Editable, { placeholder: 'Say something' });
createRoot(window.place).render(createElement(Slate, { editor, initialValue }, box));
window.model = () => editor.children.map((node) => Node.string(node)).join('\n');
