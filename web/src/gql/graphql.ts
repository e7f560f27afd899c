/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccessLogFilter = {
  /** Only looks from outside of the tenant. */
  externalOnly?: boolean | null | undefined;
  from?: string | null | undefined;
  objectId?: string | number | null | undefined;
  to?: string | null | undefined;
};

export type AdmitTenantInput = {
  /** Login name of the first administrator (mail address or staff number). */
  adminLogin: string;
  adminName: string;
  areaCode: string;
  kind: TenantKind;
  name: string;
  shortName?: string | null | undefined;
  uscc: string;
};

/** What a file is for; it decides type, size and who may see it. */
export type AttachmentKind =
  /** A workbook or CSV to import. */
  | 'SHEET'
  /** Signature drawn on the glass (PNG). */
  | 'SIGNATURE'
  /** Photo or scan of a signed paper. */
  | 'SIGNED_PAPER'
  /** Photo of a visit; no face of a recipient without consent. */
  | 'VISIT_PHOTO';

export type AttachmentState =
  /** Examined and, for images, re-encoded without metadata. */
  | 'CLEAN'
  /** Waits for the upload or its examination. */
  | 'PENDING'
  /** Refused; see reason. */
  | 'REJECTED';

export type CompleteUploadInput = {
  uploadId: string | number;
};

export type CreateSiteInput = {
  address?: string | null | undefined;
  kind: SiteKind;
  name: string;
  openHours?: string | null | undefined;
  parentId?: string | number | null | undefined;
  phone?: string | null | undefined;
  unitId: string | number;
};

export type CreateUnitInput = {
  code?: string | null | undefined;
  kind: UnitKind;
  memberCount?: number | null | undefined;
  name: string;
  parentId: string | number;
};

export type DecideGrantInput = {
  expectedVersion: number;
  grant: boolean;
  id: string | number;
  note?: string | null | undefined;
};

export type DissolveUnitInput = {
  expectedVersion: number;
  id: string | number;
};

/** Kinds of personal rows that a supervision grant opens. */
export type GrantScope =
  | 'ARCHIVE'
  | 'VISIT';

export type GrantState =
  | 'GRANTED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'REVOKED';

export type LoginInput = {
  login: string;
  password: string;
};

export type MoveUnitInput = {
  expectedVersion: number;
  id: string | number;
  newParentId: string | number;
};

export type RequestGrantInput = {
  /** Days from the request, 1 to 90. */
  days: number;
  purpose: string;
  scopes: Array<GrantScope>;
  tenantId: string | number;
};

export type RequestUploadInput = {
  contentType: string;
  fileName: string;
  kind: AttachmentKind;
  /** Hex SHA-256 of the file if the client can compute it. */
  sha256?: string | null | undefined;
  /** Bytes. */
  size: number;
};

export type ResumeTenantInput = {
  expectedVersion: number;
  id: string | number;
};

export type RevokeGrantInput = {
  expectedVersion: number;
  id: string | number;
  note: string;
};

export type SetLocaleInput = {
  locale: string;
};

export type SiteKind =
  /** 帮扶中心 */
  | 'CENTER'
  /** 帮扶点 */
  | 'POINT'
  /** 帮扶站 */
  | 'STATION';

export type SiteState =
  | 'ACTIVE'
  | 'CLOSED';

export type SubordinateFilter = {
  /** Only those led directly. */
  direct?: boolean | null | undefined;
  kind?: TenantKind | null | undefined;
  /** Part of the name or of the USCC. */
  search?: string | null | undefined;
  state?: TenantState | null | undefined;
};

export type SuspendTenantInput = {
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type SwitchTenantInput = {
  tenantId: string | number;
};

/** The kinds of tenant. */
export type TenantKind =
  /** 企业工会. */
  | 'ENTERPRISE_UNION'
  /** 上级工会: leads other tenants. */
  | 'FEDERATION';

export type TenantState =
  | 'ACTIVE'
  | 'CLOSED'
  /** No session, link, job or schedule of the tenant works. */
  | 'SUSPENDED';

export type UnitKind =
  | 'BRANCH'
  | 'COMPANY'
  | 'TEAM'
  | 'WORKSHOP';

export type UnitState =
  | 'ACTIVE'
  | 'DISSOLVED';

export type UpdateSiteInput = {
  address?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  name?: string | null | undefined;
  openHours?: string | null | undefined;
  phone?: string | null | undefined;
  state?: SiteState | null | undefined;
  unitId?: string | number | null | undefined;
};

export type UpdateTenantInput = {
  expectedVersion: number;
  name?: string | null | undefined;
  noticeWorkdays?: number | null | undefined;
  overdueDays?: number | null | undefined;
  shortName?: string | null | undefined;
  twoHandlers?: boolean | null | undefined;
};

export type UpdateUnitInput = {
  code?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  kind?: UnitKind | null | undefined;
  memberCount?: number | null | undefined;
  name?: string | null | undefined;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { accountId: string, name: string, actions: Array<string>, unreadNotifications: number, tenant: { id: string, name: string } | null, memberships: Array<{ tenantId: string, tenantName: string }> } | null };

export type SwitchTenantMutationVariables = Exact<{
  input: SwitchTenantInput;
}>;


export type SwitchTenantMutation = { switchTenant: { viewer: { accountId: string } } };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { logout: { ok: boolean } };

export type SetLocaleMutationVariables = Exact<{
  input: SetLocaleInput;
}>;


export type SetLocaleMutation = { setLocale: { viewer: { accountId: string } } };

export type LoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoginMutation = { login: { viewer: { accountId: string } } };

export type TenantQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantQuery = { tenant: { id: string, kind: TenantKind, name: string, shortName: string, uscc: string, areaCode: string, state: TenantState, version: number, parent: { id: string, name: string } | null, settings: { noticeWorkdays: number, overdueDays: number, twoHandlers: boolean } } };

export type UpdateTenantMutationVariables = Exact<{
  input: UpdateTenantInput;
}>;


export type UpdateTenantMutation = { updateTenant: { tenant: { id: string } } };

export type UnitQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'Notification' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit', kind: UnitKind, name: string, code: string, memberCount: number, version: number }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type CreateUnitMutationVariables = Exact<{
  input: CreateUnitInput;
}>;


export type CreateUnitMutation = { createUnit: { unit: { id: string } } };

export type UpdateUnitMutationVariables = Exact<{
  input: UpdateUnitInput;
}>;


export type UpdateUnitMutation = { updateUnit: { unit: { id: string } } };

export type MoveUnitMutationVariables = Exact<{
  input: MoveUnitInput;
}>;


export type MoveUnitMutation = { moveUnit: { unit: { id: string } } };

export type DissolveUnitMutationVariables = Exact<{
  input: DissolveUnitInput;
}>;


export type DissolveUnitMutation = { dissolveUnit: { unit: { id: string } } };

export type SitesQueryVariables = Exact<{ [key: string]: never; }>;


export type SitesQuery = { sites: Array<{ id: string, kind: SiteKind, name: string, parentId: string | null, address: string, phone: string, openHours: string, state: SiteState, version: number, unit: { id: string, fullName: string } }> };

export type CreateSiteMutationVariables = Exact<{
  input: CreateSiteInput;
}>;


export type CreateSiteMutation = { createSite: { site: { id: string } } };

export type UpdateSiteMutationVariables = Exact<{
  input: UpdateSiteInput;
}>;


export type UpdateSiteMutation = { updateSite: { site: { id: string } } };

export type SubordinatesQueryVariables = Exact<{
  filter?: SubordinateFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SubordinatesQuery = { subordinates: { totalCount: number, edges: Array<{ node: { id: string, kind: TenantKind, name: string, shortName: string, uscc: string, areaCode: string, state: TenantState, suspendedReason: string, version: number, createdAt: string, parent: { id: string, name: string } | null } }> } };

export type AdmitTenantMutationVariables = Exact<{
  input: AdmitTenantInput;
}>;


export type AdmitTenantMutation = { admitTenant: { invitationUrl: string, tenant: { id: string, name: string } } };

export type SuspendTenantMutationVariables = Exact<{
  input: SuspendTenantInput;
}>;


export type SuspendTenantMutation = { suspendTenant: { tenant: { id: string } } };

export type ResumeTenantMutationVariables = Exact<{
  input: ResumeTenantInput;
}>;


export type ResumeTenantMutation = { resumeTenant: { tenant: { id: string } } };

export type SupervisionGrantsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SupervisionGrantsQuery = { supervisionGrants: { totalCount: number, edges: Array<{ node: { id: string, tenantId: string, tenantName: string, supervisorName: string, purpose: string, scopes: Array<GrantScope>, state: GrantState, inForce: boolean, requestedByName: string, requestedAt: string, decidedByName: string | null, decidedAt: string | null, decisionNote: string, expiresAt: string, version: number } }> } };

export type RequestGrantMutationVariables = Exact<{
  input: RequestGrantInput;
}>;


export type RequestGrantMutation = { requestGrant: { grant: { id: string } } };

export type DecideGrantMutationVariables = Exact<{
  input: DecideGrantInput;
}>;


export type DecideGrantMutation = { decideGrant: { grant: { id: string } } };

export type RevokeGrantMutationVariables = Exact<{
  input: RevokeGrantInput;
}>;


export type RevokeGrantMutation = { revokeGrant: { grant: { id: string } } };

export type AccessLogQueryVariables = Exact<{
  filter?: AccessLogFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AccessLogQuery = { accessLog: { totalCount: number, edges: Array<{ node: { id: string, at: string, viewerTenantName: string, viewerName: string, purpose: string, objectKind: string, objectId: string | null, fields: Array<string>, rowCount: number, external: boolean } }> } };

export type UnitsQueryVariables = Exact<{
  includeDissolved?: boolean | null | undefined;
}>;


export type UnitsQuery = { units: Array<{ id: string, parentId: string | null, path: string, fullName: string, kind: UnitKind, name: string, code: string, memberCount: number, state: UnitState, version: number }> };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { requestUpload: { ticket: { uploadId: string, url: string, fields: Array<{ name: string, value: string }> } } };

export type CompleteUploadMutationVariables = Exact<{
  input: CompleteUploadInput;
}>;


export type CompleteUploadMutation = { completeUpload: { attachment: { id: string, state: AttachmentState, reason: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    accountId
    name
    actions
    unreadNotifications
    tenant {
      id
      name
    }
    memberships {
      tenantId
      tenantName
    }
  }
}
    `, {"hash":"sha256:22fab6d744b47d901254a4950633a75b36f0ba7d0ed8b9452aed19d921c54e86"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SwitchTenantDocument = new TypedDocumentString(`
    mutation SwitchTenant($input: SwitchTenantInput!) {
  switchTenant(input: $input) {
    viewer {
      accountId
    }
  }
}
    `, {"hash":"sha256:21f8c0f57c2c8e1e4b501cd24a4f7d013dd553fa4a7cabac2870c80e78c80a5d"}) as unknown as TypedDocumentString<SwitchTenantMutation, SwitchTenantMutationVariables>;
export const LogoutDocument = new TypedDocumentString(`
    mutation Logout {
  logout {
    ok
  }
}
    `, {"hash":"sha256:e4a9caec39aef2740f67d7f048061bc05faf36513d8b097d63c84175f2c9be9b"}) as unknown as TypedDocumentString<LogoutMutation, LogoutMutationVariables>;
export const SetLocaleDocument = new TypedDocumentString(`
    mutation SetLocale($input: SetLocaleInput!) {
  setLocale(input: $input) {
    viewer {
      accountId
    }
  }
}
    `, {"hash":"sha256:904d4383798b4bdcbf513d518f9f0ad9fa8ca9557018c4f68f0ae069c1f8b1ff"}) as unknown as TypedDocumentString<SetLocaleMutation, SetLocaleMutationVariables>;
export const LoginDocument = new TypedDocumentString(`
    mutation Login($input: LoginInput!) {
  login(input: $input) {
    viewer {
      accountId
    }
  }
}
    `, {"hash":"sha256:d38c5028f66931f506e80af8e914186074990ff662a498b9adb68c9019faa715"}) as unknown as TypedDocumentString<LoginMutation, LoginMutationVariables>;
export const TenantDocument = new TypedDocumentString(`
    query Tenant {
  tenant {
    id
    kind
    name
    shortName
    uscc
    areaCode
    state
    version
    parent {
      id
      name
    }
    settings {
      noticeWorkdays
      overdueDays
      twoHandlers
    }
  }
}
    `, {"hash":"sha256:b95a4b68c73435558008553ab4f9074ff72f516aa23ce3a241838863594f66b9"}) as unknown as TypedDocumentString<TenantQuery, TenantQueryVariables>;
export const UpdateTenantDocument = new TypedDocumentString(`
    mutation UpdateTenant($input: UpdateTenantInput!) {
  updateTenant(input: $input) {
    tenant {
      id
    }
  }
}
    `, {"hash":"sha256:8bdc80560476182e2842459d25afbc7ab276013b6bf021d13405468854ce0855"}) as unknown as TypedDocumentString<UpdateTenantMutation, UpdateTenantMutationVariables>;
export const UnitDocument = new TypedDocumentString(`
    query Unit($id: ID!) {
  node(id: $id) {
    __typename
    ... on Unit {
      kind
      name
      code
      memberCount
      version
    }
  }
}
    `, {"hash":"sha256:8986e5e0d29b4583ea365cfdf62d33bb3ae5fa5d3157a2b63ecef5c0b1f15bb9"}) as unknown as TypedDocumentString<UnitQuery, UnitQueryVariables>;
export const CreateUnitDocument = new TypedDocumentString(`
    mutation CreateUnit($input: CreateUnitInput!) {
  createUnit(input: $input) {
    unit {
      id
    }
  }
}
    `, {"hash":"sha256:2090ac610a04c79966cd6de90f216a74327baef5ec759a907454fea1061a6027"}) as unknown as TypedDocumentString<CreateUnitMutation, CreateUnitMutationVariables>;
export const UpdateUnitDocument = new TypedDocumentString(`
    mutation UpdateUnit($input: UpdateUnitInput!) {
  updateUnit(input: $input) {
    unit {
      id
    }
  }
}
    `, {"hash":"sha256:4d7c9f2b9ca142059800bb62464eefad8f3fe8a86b2b9f44c3302c30dcef6abd"}) as unknown as TypedDocumentString<UpdateUnitMutation, UpdateUnitMutationVariables>;
export const MoveUnitDocument = new TypedDocumentString(`
    mutation MoveUnit($input: MoveUnitInput!) {
  moveUnit(input: $input) {
    unit {
      id
    }
  }
}
    `, {"hash":"sha256:49707af1c122687d6cbacd111bfa850e4adf747043a6bac857d760ba01586b5e"}) as unknown as TypedDocumentString<MoveUnitMutation, MoveUnitMutationVariables>;
export const DissolveUnitDocument = new TypedDocumentString(`
    mutation DissolveUnit($input: DissolveUnitInput!) {
  dissolveUnit(input: $input) {
    unit {
      id
    }
  }
}
    `, {"hash":"sha256:63064e67dc89f4dc2694195341fbe4138c74901f92d9b26fc5bb0b0727e5ffba"}) as unknown as TypedDocumentString<DissolveUnitMutation, DissolveUnitMutationVariables>;
export const SitesDocument = new TypedDocumentString(`
    query Sites {
  sites {
    id
    kind
    name
    unit {
      id
      fullName
    }
    parentId
    address
    phone
    openHours
    state
    version
  }
}
    `, {"hash":"sha256:65a5cd66f8c3be3d0f632e61280a67bb350193dfcbc1d8fcc89bc726867667fa"}) as unknown as TypedDocumentString<SitesQuery, SitesQueryVariables>;
export const CreateSiteDocument = new TypedDocumentString(`
    mutation CreateSite($input: CreateSiteInput!) {
  createSite(input: $input) {
    site {
      id
    }
  }
}
    `, {"hash":"sha256:0e567b88ac593c642aff9610dc0eee492975e77bf6373fa8db659029484e52e1"}) as unknown as TypedDocumentString<CreateSiteMutation, CreateSiteMutationVariables>;
export const UpdateSiteDocument = new TypedDocumentString(`
    mutation UpdateSite($input: UpdateSiteInput!) {
  updateSite(input: $input) {
    site {
      id
    }
  }
}
    `, {"hash":"sha256:03d191494de02fea15c0eb75fe85f65d4ee8d36ed63c7f6c53790462715ffedb"}) as unknown as TypedDocumentString<UpdateSiteMutation, UpdateSiteMutationVariables>;
export const SubordinatesDocument = new TypedDocumentString(`
    query Subordinates($filter: SubordinateFilter, $first: Int, $offset: Int) {
  subordinates(filter: $filter, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        kind
        name
        shortName
        uscc
        areaCode
        state
        suspendedReason
        parent {
          id
          name
        }
        version
        createdAt
      }
    }
  }
}
    `, {"hash":"sha256:78f76825c405b00b04881b073013e049ecf9195d6b965c3d0e2de0ec9ce6b2dc"}) as unknown as TypedDocumentString<SubordinatesQuery, SubordinatesQueryVariables>;
export const AdmitTenantDocument = new TypedDocumentString(`
    mutation AdmitTenant($input: AdmitTenantInput!) {
  admitTenant(input: $input) {
    tenant {
      id
      name
    }
    invitationUrl
  }
}
    `, {"hash":"sha256:c67986e9cfc83feb934cb2f5089812ec3bbc74174c2764e09de648f71e54900e"}) as unknown as TypedDocumentString<AdmitTenantMutation, AdmitTenantMutationVariables>;
export const SuspendTenantDocument = new TypedDocumentString(`
    mutation SuspendTenant($input: SuspendTenantInput!) {
  suspendTenant(input: $input) {
    tenant {
      id
    }
  }
}
    `, {"hash":"sha256:af963dba5236c377ff2cf77662d88fb5d662eb7d8727f12898313ff11fd7358c"}) as unknown as TypedDocumentString<SuspendTenantMutation, SuspendTenantMutationVariables>;
export const ResumeTenantDocument = new TypedDocumentString(`
    mutation ResumeTenant($input: ResumeTenantInput!) {
  resumeTenant(input: $input) {
    tenant {
      id
    }
  }
}
    `, {"hash":"sha256:aeac287e317edf25cf21afc721bed495e3962916d87c48e6e831e016c3792d26"}) as unknown as TypedDocumentString<ResumeTenantMutation, ResumeTenantMutationVariables>;
export const SupervisionGrantsDocument = new TypedDocumentString(`
    query SupervisionGrants($first: Int, $offset: Int) {
  supervisionGrants(first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        tenantId
        tenantName
        supervisorName
        purpose
        scopes
        state
        inForce
        requestedByName
        requestedAt
        decidedByName
        decidedAt
        decisionNote
        expiresAt
        version
      }
    }
  }
}
    `, {"hash":"sha256:99e8ce995b0b9e5d892770d8109e482c9163aaf5a6e3f8cbf2c740705e30c391"}) as unknown as TypedDocumentString<SupervisionGrantsQuery, SupervisionGrantsQueryVariables>;
export const RequestGrantDocument = new TypedDocumentString(`
    mutation RequestGrant($input: RequestGrantInput!) {
  requestGrant(input: $input) {
    grant {
      id
    }
  }
}
    `, {"hash":"sha256:deff98f9924b821dd343152261c60f865730fdddaea788a5b17d94383c9191e9"}) as unknown as TypedDocumentString<RequestGrantMutation, RequestGrantMutationVariables>;
export const DecideGrantDocument = new TypedDocumentString(`
    mutation DecideGrant($input: DecideGrantInput!) {
  decideGrant(input: $input) {
    grant {
      id
    }
  }
}
    `, {"hash":"sha256:50117c75732b033079830d53f73f2e84445ec267fc83a9105b4edcfc1c6d7bfd"}) as unknown as TypedDocumentString<DecideGrantMutation, DecideGrantMutationVariables>;
export const RevokeGrantDocument = new TypedDocumentString(`
    mutation RevokeGrant($input: RevokeGrantInput!) {
  revokeGrant(input: $input) {
    grant {
      id
    }
  }
}
    `, {"hash":"sha256:bada408899d7c593cca5bf98331aebca7cc69384128c43a0acb43de5e2569990"}) as unknown as TypedDocumentString<RevokeGrantMutation, RevokeGrantMutationVariables>;
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($filter: AccessLogFilter, $first: Int, $offset: Int) {
  accessLog(filter: $filter, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        at
        viewerTenantName
        viewerName
        purpose
        objectKind
        objectId
        fields
        rowCount
        external
      }
    }
  }
}
    `, {"hash":"sha256:e346b5b21da5d8ba3178b8477454b4d3f44ca3e4a36e759137eca163ee549286"}) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units($includeDissolved: Boolean) {
  units(includeDissolved: $includeDissolved) {
    id
    parentId
    path
    fullName
    kind
    name
    code
    memberCount
    state
    version
  }
}
    `, {"hash":"sha256:f24ebfbe41cdc06dc224d9f326b95b25db7785e7d4aabc4c2268f277ee1463ce"}) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const RequestUploadDocument = new TypedDocumentString(`
    mutation RequestUpload($input: RequestUploadInput!) {
  requestUpload(input: $input) {
    ticket {
      uploadId
      url
      fields {
        name
        value
      }
    }
  }
}
    `, {"hash":"sha256:b76d6b25a956c8d8bfcdc9c9b093e2b13cfe8f1885e1174739d5100458d69802"}) as unknown as TypedDocumentString<RequestUploadMutation, RequestUploadMutationVariables>;
export const CompleteUploadDocument = new TypedDocumentString(`
    mutation CompleteUpload($input: CompleteUploadInput!) {
  completeUpload(input: $input) {
    attachment {
      id
      state
      reason
    }
  }
}
    `, {"hash":"sha256:5a9796764b2e23d36f3f0bce0f4c05e8dc726f32c6d434ef392d7a25991cab81"}) as unknown as TypedDocumentString<CompleteUploadMutation, CompleteUploadMutationVariables>;