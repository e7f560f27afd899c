import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SearchForm.module.css';
import type { Filters } from './usePageState';

const ALWAYS_SHOWN = 3;

// The calendar is a tenth of a page's download, and few lists are searched by date.
const DateRange = lazy(() => import('./DateRange'));

interface ControlProps {
  id: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

interface Option {
  value: string;
  label: string;
}

/** One field of a search form. Values are strings because they stand in the URL; several are joined by commas. */
export type SearchField<Name extends string> = { name: Name; label: string } & (
  | { kind: 'text'; placeholder?: string }
  | { kind: 'select'; options: readonly Option[]; multiple?: boolean }
  | { kind: 'dateRange'; toName: Name }
  | { kind: 'custom'; render: (control: ControlProps) => ReactNode }
);

interface SearchFormProps<Name extends string> {
  fields: readonly SearchField<Name>[];
  filters: Filters<Name>;
  onSearch: (filters: Filters<Name>) => void;
}

/** Search card above a list: three fields, the rest behind 展开. Nothing is searched before 查询 is pressed. */
export function SearchForm<Name extends string>(props: SearchFormProps<Name>) {
  const { fields, filters } = props;
  const hiddenInUse = fields.slice(ALWAYS_SHOWN).some((field) => filters[field.name]);
  const [expanded, setExpanded] = useState(hiddenInUse);
  // The back button changes the filters under the form: start over from what the URL says.
  return <Draft key={JSON.stringify(filters)} {...props} expanded={expanded} onExpand={setExpanded} />;
}

interface DraftProps<Name extends string> extends SearchFormProps<Name> {
  expanded: boolean;
  onExpand: (expanded: boolean) => void;
}

function Draft<Name extends string>({ fields, filters, onSearch, expanded, onExpand }: DraftProps<Name>) {
  const { t } = useTranslation('kit');
  const [draft, setDraft] = useState(filters);
  const shown = expanded ? fields : fields.slice(0, ALWAYS_SHOWN);
  const set = (changes: Filters<Name>) => setDraft((current) => ({ ...current, ...changes }));
  return (
    <form
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(draft);
      }}
    >
      {shown.map((field) => (
        <Field key={field.name} field={field} draft={draft} set={set} />
      ))}
      <div className={styles.buttons}>
        <Button htmlType="button" onClick={() => onSearch({})}>
          {t('table.reset')}
        </Button>
        <Button type="primary" htmlType="submit">
          {t('table.search')}
        </Button>
        {fields.length > ALWAYS_SHOWN && (
          <Button
            type="link"
            aria-expanded={expanded}
            icon={expanded ? <UpOutlined aria-hidden /> : <DownOutlined aria-hidden />}
            iconPlacement="end"
            className={styles.expand}
            onClick={() => onExpand(!expanded)}
          >
            {t(expanded ? 'table.collapse' : 'table.expand')}
          </Button>
        )}
      </div>
    </form>
  );
}

interface FieldProps<Name extends string> {
  field: SearchField<Name>;
  draft: Filters<Name>;
  set: (changes: Filters<Name>) => void;
}

function Field<Name extends string>({ field, draft, set }: FieldProps<Name>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {field.label}
      </label>
      <div className={styles.control}>
        <Control {...{ field, draft, set, id }} />
      </div>
    </div>
  );
}

function Control<Name extends string>({ field, draft, set, id }: FieldProps<Name> & { id: string }) {
  const { t } = useTranslation('kit');
  const value = draft[field.name];
  const setOne = (name: Name, text: string | undefined) => set({ [name]: text } as Filters<Name>);
  switch (field.kind) {
    case 'text':
      return (
        <Input
          id={id}
          allowClear
          placeholder={field.placeholder}
          title={field.placeholder}
          value={value}
          onChange={(e) => setOne(field.name, e.target.value)}
        />
      );
    case 'select':
      return (
        <Select
          id={id}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          mode={field.multiple ? 'multiple' : undefined}
          maxTagCount="responsive"
          placeholder={t('table.any')}
          options={[...field.options]}
          value={field.multiple ? (value?.split(',') ?? []) : value}
          onChange={(next: string | string[] | undefined) =>
            setOne(field.name, Array.isArray(next) ? next.join(',') : next)
          }
        />
      );
    case 'dateRange':
      return (
        <Suspense fallback={<Input id={id} disabled />}>
          <DateRange
            id={id}
            from={value}
            to={draft[field.toName]}
            onChange={(from, to) => set({ [field.name]: from, [field.toName]: to } as Filters<Name>)}
          />
        </Suspense>
      );
    case 'custom':
      return field.render({ id, value, onChange: (next) => setOne(field.name, next) });
  }
}
