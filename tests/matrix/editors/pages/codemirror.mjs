import { EditorView, placeholder } from '@codemirror/view';
import { basicSetup } from 'codemirror';

const view = new EditorView({
  extensions: [basicSetup, placeholder('Say something')],
  parent: window.place,
});
window.model = () => view.state.doc.toString();
