import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MemberChoice, useMemberChoices } from '@/lib/members';

interface ChosenMember {
  id: string;
  displayName: string;
}

interface MemberSelectProps {
  id?: string;
  value?: string | null | undefined;
  onChange?: (value: string | undefined) => void;
  /** The member now chosen, who may not be among those found. */
  chosen?: ChosenMember | null | undefined;
  disabled?: boolean;
  'aria-label'?: string;
}

/** Choice of one person of the tenant, found by part of the name or login. */
export function MemberSelect({ value, onChange, chosen, ...select }: MemberSelectProps) {
  const { t } = useTranslation('kit');
  const [search, setSearch] = useState('');
  const { members, loading } = useMemberChoices(search);
  // Once picked, a person stays known when the next search no longer finds them.
  const [picked, setPicked] = useState<ChosenMember>();
  const missing = members.some((member) => member.id === value)
    ? undefined
    : [picked, chosen].find((member) => member?.id === value);
  return (
    <Select
      {...select}
      allowClear
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={loading}
      placeholder={t('member.placeholder')}
      notFoundContent={loading ? null : t('member.none')}
      style={{ width: '100%' }}
      value={value ?? undefined}
      options={[
        ...(missing ? [{ value: missing.id, label: missing.displayName }] : []),
        ...members.map((member) => ({ value: member.id, label: labelOf(member) })),
      ]}
      onChange={(next: string | undefined) => {
        setPicked(members.find((member) => member.id === next));
        onChange?.(next);
      }}
    />
  );
}

/** The name and what tells namesakes apart. */
function labelOf({ displayName, unit, title }: MemberChoice): string {
  const more = [unit?.name, title].filter(Boolean).join(' ');
  return more ? `${displayName} (${more})` : displayName;
}
