import { Col, Form, Input, InputNumber, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { Card } from '@/kit/layout/Card';
import { SCHOOL_LEVELS } from '../parts/vocabulary';
import { THIRD } from './layout';

/** School, year and tuition of the member whom the application names. */
export function StudentSection() {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  const required = [{ required: true, message: t('form.required') }];
  const number = <InputNumber precision={0} style={{ width: '100%' }} />;
  return (
    <Card title={t('vocabulary:aidItem.STUDENT')}>
      <Row gutter={16}>
        <Col {...THIRD}>
          <Form.Item name={['student', 'school']} label={t('student.school')} rules={required}>
            <Input maxLength={60} />
          </Form.Item>
        </Col>
        <Col {...THIRD}>
          <Form.Item name={['student', 'level']} label={t('student.level')} rules={required}>
            <Select options={SCHOOL_LEVELS.map((value) => ({ value, label: t(`schoolLevel.${value}`) }))} />
          </Form.Item>
        </Col>
        <Col {...THIRD}>
          <Form.Item
            name={['student', 'academicYear']}
            label={t('student.academicYear')}
            extra={t('student.academicYearHint')}
            rules={required}
          >
            {number}
          </Form.Item>
        </Col>
        <Col {...THIRD}>
          <Form.Item name={['student', 'yearOfStudy']} label={t('student.yearOfStudy')} rules={required}>
            {number}
          </Form.Item>
        </Col>
        <Col {...THIRD}>
          <Form.Item name={['student', 'tuition']} label={t('student.tuition')} rules={required}>
            <MoneyInput />
          </Form.Item>
        </Col>
        <Col {...THIRD}>
          <Form.Item name={['student', 'otherAid']} label={t('student.otherAid')}>
            <MoneyInput />
          </Form.Item>
        </Col>
      </Row>
    </Card>
  );
}
