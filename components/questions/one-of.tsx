import type { ReactNode } from 'react';

type OneOfProps = {
  legend: string;
  name: string;
  /** The first one is chosen at first. */
  options: { value: string; label: string; hint?: ReactNode }[];
};

/** Radio buttons of a form: one of a few ways. */
export function OneOf({ legend, name, options }: OneOfProps) {
  return (
    <fieldset className="field checks">
      <legend className="label">{legend}</legend>
      {options.map(({ value, label, hint }, index) => (
        <label key={value} className="check">
          <input type="radio" name={name} value={value} defaultChecked={index === 0} />
          <span>
            {label} {hint && <span className="small">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
