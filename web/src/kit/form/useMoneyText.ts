import { useState } from 'react';
import { editableYuan, type Fen, parseYuan } from '@/lib/money';

/** Text of an amount box while it is being typed, and the amount in fen that it means. */
export function useMoneyText(value: Fen | null, onChange: (value: Fen | null) => void) {
  const [text, setText] = useState(() => (value === null ? '' : editableYuan(value)));
  const typed = parseYuan(text);
  // A value set from outside (form reset, loaded record) replaces what was typed; the echo of typing does not.
  const shown = typed === value ? text : value === null ? '' : editableYuan(value);
  return {
    text: shown,
    invalid: shown.trim() !== '' && parseYuan(shown) === null,
    onText: (next: string) => {
      setText(next);
      onChange(parseYuan(next));
    },
  };
}
