import { letterAt } from '../letter-at';

type OptionRowProps = {
  type: 'radio' | 'checkbox';
  name: string;
  at: number;
  text: string;
  checked: boolean;
  onChoose: () => void;
};

/** One option to choose, alone or among several; its letter is its key. */
export function OptionRow({ type, name, at, text, checked, onChoose }: OptionRowProps) {
  return (
    <label className="option">
      <input type={type} name={name} checked={checked} onChange={onChoose} />
      <span className="key" aria-hidden="true">
        {letterAt(at)}
      </span>
      <span className="text">{text}</span>
    </label>
  );
}
