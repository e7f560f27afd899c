import { Col, Form, Input, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { IdNumberInput, idNumberRule } from '@/kit/form/IdNumberInput';
import { MemberSelect } from '@/kit/form/MemberSelect';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { Card } from '@/kit/layout/Card';
import { todayCN } from '@/lib/date';
import { birthOf, idNumberProblem, normaliseIdNumber, sexOf } from '@/lib/idNumber';
import { useUnits } from '@/lib/units';
import { CATEGORIES, CURRENT_CATEGORIES } from '@/lib/vocabulary';
import type { Archive } from '../parts/useArchive';
import { FLOWS, TIERS } from '../parts/vocabulary';
import { CodeField, Flags, HALF, SealedField, TextField } from './FormFields';
import { MaskedInput } from './MaskedInput';

/** Who the head of the household is, where they belong, and what kind of archive it is. */
export function PersonSection({ archive }: { archive: Archive | undefined }) {
  const { t } = useTranslation(['hardship', 'vocabulary']);
  const { units, loading } = useUnits();
  const { t: kit } = useTranslation('kit');
  const required = { required: true, message: t('form.required') };
  const old = archive && !CURRENT_CATEGORIES.includes(archive.category);
  return (
    <Card title={t('form.person')}>
      <Row gutter={16}>
        <Col {...HALF}>
          <Form.Item name="headName" label={t('field.headName')} rules={[{ ...required, whitespace: true }]}>
            <Input maxLength={50} autoComplete="off" />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item
            name="idNumber"
            label={t('field.idNumber')}
            rules={[required, idNumberRule(kit, archive?.idNumber.text)]}
            extra={<Born archive={archive} />}
          >
            <MaskedInput
              label={t('field.idNumber')}
              stored={archive?.idNumber}
              control={(props) => <IdNumberInput {...props} />}
            />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="unitId" label={t('field.unit')} rules={[required]}>
            <OrgTreeSelect units={units} loading={loading} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="category" label={t('field.category')} rules={[required]}>
            <Select
              options={(old ? CATEGORIES : CURRENT_CATEGORIES).map((value) => ({
                value,
                label: t(`vocabulary:category.${value}`),
              }))}
            />
          </Form.Item>
        </Col>
        <CodeField name="nation" />
        <CodeField name="political" />
        <CodeField name="marriage" />
        <CodeField name="registerType" />
        <TextField
          name="registerArea"
          maxLength={6}
          rules={[{ pattern: /^\d{6}$/, message: t('form.areaInvalid') }]}
          hint={t('form.areaHint')}
        />
        <SealedField name="phone" archive={archive} />
        <SealedField name="otherContact" archive={archive} />
        <SealedField name="address" archive={archive} />
        <TextField name="postcode" maxLength={6} rules={[{ pattern: /^\d{6}$/, message: t('form.postcodeInvalid') }]} />
        <SealedField name="healthState" archive={archive} />
        <SealedField name="health" archive={archive} />
        <SealedField name="disabilityType" archive={archive} />
        <SealedField name="disabilityCertificate" archive={archive} />
        <Col {...HALF}>
          <Form.Item name="ownerId" label={t('field.owner')}>
            <MemberSelect chosen={archive?.owner} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="tier" label={t('field.tier')}>
            <Select options={TIERS.map((value) => ({ value, label: t(`tier.${value}`) }))} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="flow" label={t('field.flow')}>
            <Select options={FLOWS.map((value) => ({ value, label: t(`flow.${value}`) }))} />
          </Form.Item>
        </Col>
        <Flags names={['isMigrant']} />
      </Row>
    </Card>
  );
}

/** Date of birth and sex, which the identity number says. */
function Born({ archive }: { archive: Archive | undefined }) {
  const { t } = useTranslation(['hardship', 'vocabulary']);
  const typed = normaliseIdNumber(Form.useWatch<string | undefined>('idNumber') ?? '');
  const valid = idNumberProblem(typed, todayCN()) === null;
  if (valid) {
    const sex = sexOf(typed) === 'male' ? 'MALE' : 'FEMALE';
    return t('form.born', { day: birthOf(typed), sex: t(`vocabulary:sex.${sex}`) });
  }
  if (!archive?.birthDate || typed !== archive.idNumber.text) return null;
  return t('form.born', { day: archive.birthDate, sex: t(`vocabulary:sex.${archive.sex}`) });
}
