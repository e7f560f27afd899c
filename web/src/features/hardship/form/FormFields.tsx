import { Checkbox, Col, Form, Input, InputNumber } from 'antd';
import type { Rule } from 'antd/es/form';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/kit/form/DateInput';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { todayCN } from '@/lib/date';
import { type CodedName, DICTIONARY_OF, STARRED } from '../parts/dictionaries';
import type { Archive } from '../parts/useArchive';
import { CodeSelect } from './CodeSelect';
import { MaskedInput } from './MaskedInput';
import type { ArchiveValues, SealedName } from './values';

export const HALF = { xs: 24, md: 12, xl: 8 };

type Field = keyof ArchiveValues;

/** Label and star of a field: a star says that an application must state it, though a draft need not. */
export function useLabelled(name: Field) {
  const { t } = useTranslation('hardship');
  return { name, label: t(`field.${name}`), required: STARRED.has(name) };
}

/** A fact chosen from a dictionary. */
export function CodeField({ name }: { name: Exclude<CodedName, SealedName | 'identity' | 'education'> }) {
  return (
    <Col {...HALF}>
      <Form.Item {...useLabelled(name)}>
        <CodeSelect dictionary={DICTIONARY_OF[name]} />
      </Form.Item>
    </Col>
  );
}

interface TextFieldProps {
  name: 'postcode' | 'registerArea' | 'workplace' | 'membershipProof' | 'bankName' | 'bankAccountName';
  maxLength?: number;
  rules?: Rule[];
  hint?: string;
}

export function TextField({ name, maxLength = 60, rules = [], hint }: TextFieldProps) {
  return (
    <Col {...HALF}>
      <Form.Item {...useLabelled(name)} rules={rules} extra={hint}>
        <Input maxLength={maxLength} autoComplete="off" />
      </Form.Item>
    </Col>
  );
}

/** A sensitive fact: its mask until somebody types or chooses another value. */
export function SealedField({ name, archive }: { name: SealedName; archive: Archive | undefined }) {
  const labelled = useLabelled(name);
  const coded = name === 'healthState' || name === 'disabilityType' ? DICTIONARY_OF[name] : undefined;
  return (
    <Col {...HALF}>
      <Form.Item {...labelled}>
        <MaskedInput
          label={labelled.label}
          stored={archive?.[name]}
          control={coded && ((props) => <CodeSelect {...props} dictionary={coded} />)}
        />
      </Form.Item>
    </Col>
  );
}

type MoneyName = 'incomeOwnMonth' | 'incomeOtherYear' | 'incomeYear' | 'rigidYear' | 'dibaoMonth';

/** An amount. An absent one means "unchanged" to the server, so one on file cannot be emptied. */
export function MoneyField({ name, archive }: { name: MoneyName; archive: Archive | undefined }) {
  const { t } = useTranslation('hardship');
  const rules = archive?.[name] ? [{ required: true, message: t('form.amountKept') }] : [];
  return (
    <Col {...HALF}>
      <Form.Item {...useLabelled(name)} rules={rules}>
        <MoneyInput />
      </Form.Item>
    </Col>
  );
}

export function PastField({ name }: { name: 'workedSince' | 'contractSignedOn' }) {
  return (
    <Col {...HALF}>
      <Form.Item {...useLabelled(name)}>
        <DateInput max={todayCN()} />
      </Form.Item>
    </Col>
  );
}

export function AreaField() {
  return (
    <Col {...HALF}>
      <Form.Item {...useLabelled('housingArea')}>
        <InputNumber min={0} max={9999} precision={0} style={{ width: '100%' }} />
      </Form.Item>
    </Col>
  );
}

type Flag = 'isMigrant' | 'isSingleParent' | 'hasDisability' | 'canSelfHelp' | 'isZeroEmployment';

/** Yes-or-no facts side by side. */
export function Flags({ names }: { names: readonly Flag[] }) {
  const { t } = useTranslation('hardship');
  return (
    <Col span={24}>
      {names.map((name) => (
        <Form.Item
          key={name}
          name={name}
          valuePropName="checked"
          style={{ display: 'inline-block', marginInlineEnd: 24, marginBlockEnd: 8 }}
        >
          <Checkbox>{t(`field.${name}`)}</Checkbox>
        </Form.Item>
      ))}
    </Col>
  );
}
