import { useOptimisticValue } from './useOptimisticValue';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Those with a `group` stand under its name. */
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

interface Option<Value> {
  readonly value: Value;
  readonly label: string;
  readonly group?: string;
}

/** One choice of a few, with its label before it. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
}: SelectProps<Value>) {
  const [shown, show] = useOptimisticValue(value);
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        value={shown}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (!chosen) return;
          show(chosen.value);
          onChange(chosen.value);
        }}
      >
        <Options options={options} />
      </select>
    </label>
  );
}

function Options({ options }: { readonly options: readonly Option<string>[] }) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.map((group) => {
    const own = options
      .filter((option) => option.group === group)
      .map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ));
    return group === undefined ? (
      own
    ) : (
      <optgroup key={group} label={group}>
        {own}
      </optgroup>
    );
  });
}

interface FilterSelectProps<Value extends string> {
  readonly label: string;
  /** What the choice of everything is called. */
  readonly all: string;
  /** Null where everything is shown. */
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | null) => void;
}

const everything = 'all';

/** One value to filter by, or everything. */
export function FilterSelect<Value extends string>({
  label,
  all,
  value,
  options,
  onChange,
}: FilterSelectProps<Value>) {
  return (
    <Select
      label={label}
      value={value ?? everything}
      options={[{ value: everything, label: all }, ...options]}
      onChange={(chosen) =>
        onChange(options.find((option) => option.value === chosen)?.value ?? null)
      }
    />
  );
}
