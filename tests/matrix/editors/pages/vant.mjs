import { Field } from 'vant';
import { createApp, h, ref } from 'vue';

const text = ref('');
window.model = () => text.value;
createApp(() =>
  h(Field, { type: 'textarea', modelValue: text.value, 'onUpdate:modelValue': (value) => (text.value = value) }),
).mount(window.place);
