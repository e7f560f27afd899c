/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Viewer {\n    viewer {\n      accountId\n      name\n      actions\n      unreadNotifications\n      tenant {\n        id\n        name\n      }\n      memberships {\n        tenantId\n        tenantName\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SwitchTenant($input: SwitchTenantInput!) {\n    switchTenant(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": typeof types.SwitchTenantDocument,
    "\n  mutation Logout {\n    logout {\n      ok\n    }\n  }\n": typeof types.LogoutDocument,
    "\n  mutation SetLocale($input: SetLocaleInput!) {\n    setLocale(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": typeof types.SetLocaleDocument,
    "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": typeof types.LoginDocument,
    "\n  query Tenant {\n    tenant {\n      id\n      kind\n      name\n      shortName\n      uscc\n      areaCode\n      state\n      version\n      parent {\n        id\n        name\n      }\n      settings {\n        noticeWorkdays\n        overdueDays\n        twoHandlers\n      }\n    }\n  }\n": typeof types.TenantDocument,
    "\n  mutation UpdateTenant($input: UpdateTenantInput!) {\n    updateTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n": typeof types.UpdateTenantDocument,
    "\n  query Unit($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Unit {\n        kind\n        name\n        code\n        memberCount\n        version\n      }\n    }\n  }\n": typeof types.UnitDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": typeof types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": typeof types.UpdateUnitDocument,
    "\n  mutation MoveUnit($input: MoveUnitInput!) {\n    moveUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": typeof types.MoveUnitDocument,
    "\n  mutation DissolveUnit($input: DissolveUnitInput!) {\n    dissolveUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": typeof types.DissolveUnitDocument,
    "\n  query Sites {\n    sites {\n      id\n      kind\n      name\n      unit {\n        id\n        fullName\n      }\n      parentId\n      address\n      phone\n      openHours\n      state\n      version\n    }\n  }\n": typeof types.SitesDocument,
    "\n  mutation CreateSite($input: CreateSiteInput!) {\n    createSite(input: $input) {\n      site {\n        id\n      }\n    }\n  }\n": typeof types.CreateSiteDocument,
    "\n  mutation UpdateSite($input: UpdateSiteInput!) {\n    updateSite(input: $input) {\n      site {\n        id\n      }\n    }\n  }\n": typeof types.UpdateSiteDocument,
    "\n  query Subordinates($filter: SubordinateFilter, $first: Int, $offset: Int) {\n    subordinates(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          name\n          shortName\n          uscc\n          areaCode\n          state\n          suspendedReason\n          parent {\n            id\n            name\n          }\n          version\n          createdAt\n        }\n      }\n    }\n  }\n": typeof types.SubordinatesDocument,
    "\n  mutation AdmitTenant($input: AdmitTenantInput!) {\n    admitTenant(input: $input) {\n      tenant {\n        id\n        name\n      }\n      invitationUrl\n    }\n  }\n": typeof types.AdmitTenantDocument,
    "\n  mutation SuspendTenant($input: SuspendTenantInput!) {\n    suspendTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n": typeof types.SuspendTenantDocument,
    "\n  mutation ResumeTenant($input: ResumeTenantInput!) {\n    resumeTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n": typeof types.ResumeTenantDocument,
    "\n  query SupervisionGrants($first: Int, $offset: Int) {\n    supervisionGrants(first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          tenantId\n          tenantName\n          supervisorName\n          purpose\n          scopes\n          state\n          inForce\n          requestedByName\n          requestedAt\n          decidedByName\n          decidedAt\n          decisionNote\n          expiresAt\n          version\n        }\n      }\n    }\n  }\n": typeof types.SupervisionGrantsDocument,
    "\n  mutation RequestGrant($input: RequestGrantInput!) {\n    requestGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n": typeof types.RequestGrantDocument,
    "\n  mutation DecideGrant($input: DecideGrantInput!) {\n    decideGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n": typeof types.DecideGrantDocument,
    "\n  mutation RevokeGrant($input: RevokeGrantInput!) {\n    revokeGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n": typeof types.RevokeGrantDocument,
    "\n  query AccessLog($filter: AccessLogFilter, $first: Int, $offset: Int) {\n    accessLog(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          at\n          viewerTenantName\n          viewerName\n          purpose\n          objectKind\n          objectId\n          fields\n          rowCount\n          external\n        }\n      }\n    }\n  }\n": typeof types.AccessLogDocument,
    "\n  query Units($includeDissolved: Boolean) {\n    units(includeDissolved: $includeDissolved) {\n      id\n      parentId\n      path\n      fullName\n      kind\n      name\n      code\n      memberCount\n      state\n      version\n    }\n  }\n": typeof types.UnitsDocument,
    "\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      ticket {\n        uploadId\n        url\n        fields {\n          name\n          value\n        }\n      }\n    }\n  }\n": typeof types.RequestUploadDocument,
    "\n  mutation CompleteUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      attachment {\n        id\n        state\n        reason\n      }\n    }\n  }\n": typeof types.CompleteUploadDocument,
};
const documents: Documents = {
    "\n  query Viewer {\n    viewer {\n      accountId\n      name\n      actions\n      unreadNotifications\n      tenant {\n        id\n        name\n      }\n      memberships {\n        tenantId\n        tenantName\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SwitchTenant($input: SwitchTenantInput!) {\n    switchTenant(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": types.SwitchTenantDocument,
    "\n  mutation Logout {\n    logout {\n      ok\n    }\n  }\n": types.LogoutDocument,
    "\n  mutation SetLocale($input: SetLocaleInput!) {\n    setLocale(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": types.SetLocaleDocument,
    "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": types.LoginDocument,
    "\n  query Tenant {\n    tenant {\n      id\n      kind\n      name\n      shortName\n      uscc\n      areaCode\n      state\n      version\n      parent {\n        id\n        name\n      }\n      settings {\n        noticeWorkdays\n        overdueDays\n        twoHandlers\n      }\n    }\n  }\n": types.TenantDocument,
    "\n  mutation UpdateTenant($input: UpdateTenantInput!) {\n    updateTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n": types.UpdateTenantDocument,
    "\n  query Unit($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Unit {\n        kind\n        name\n        code\n        memberCount\n        version\n      }\n    }\n  }\n": types.UnitDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": types.UpdateUnitDocument,
    "\n  mutation MoveUnit($input: MoveUnitInput!) {\n    moveUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": types.MoveUnitDocument,
    "\n  mutation DissolveUnit($input: DissolveUnitInput!) {\n    dissolveUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": types.DissolveUnitDocument,
    "\n  query Sites {\n    sites {\n      id\n      kind\n      name\n      unit {\n        id\n        fullName\n      }\n      parentId\n      address\n      phone\n      openHours\n      state\n      version\n    }\n  }\n": types.SitesDocument,
    "\n  mutation CreateSite($input: CreateSiteInput!) {\n    createSite(input: $input) {\n      site {\n        id\n      }\n    }\n  }\n": types.CreateSiteDocument,
    "\n  mutation UpdateSite($input: UpdateSiteInput!) {\n    updateSite(input: $input) {\n      site {\n        id\n      }\n    }\n  }\n": types.UpdateSiteDocument,
    "\n  query Subordinates($filter: SubordinateFilter, $first: Int, $offset: Int) {\n    subordinates(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          name\n          shortName\n          uscc\n          areaCode\n          state\n          suspendedReason\n          parent {\n            id\n            name\n          }\n          version\n          createdAt\n        }\n      }\n    }\n  }\n": types.SubordinatesDocument,
    "\n  mutation AdmitTenant($input: AdmitTenantInput!) {\n    admitTenant(input: $input) {\n      tenant {\n        id\n        name\n      }\n      invitationUrl\n    }\n  }\n": types.AdmitTenantDocument,
    "\n  mutation SuspendTenant($input: SuspendTenantInput!) {\n    suspendTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n": types.SuspendTenantDocument,
    "\n  mutation ResumeTenant($input: ResumeTenantInput!) {\n    resumeTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n": types.ResumeTenantDocument,
    "\n  query SupervisionGrants($first: Int, $offset: Int) {\n    supervisionGrants(first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          tenantId\n          tenantName\n          supervisorName\n          purpose\n          scopes\n          state\n          inForce\n          requestedByName\n          requestedAt\n          decidedByName\n          decidedAt\n          decisionNote\n          expiresAt\n          version\n        }\n      }\n    }\n  }\n": types.SupervisionGrantsDocument,
    "\n  mutation RequestGrant($input: RequestGrantInput!) {\n    requestGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n": types.RequestGrantDocument,
    "\n  mutation DecideGrant($input: DecideGrantInput!) {\n    decideGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n": types.DecideGrantDocument,
    "\n  mutation RevokeGrant($input: RevokeGrantInput!) {\n    revokeGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n": types.RevokeGrantDocument,
    "\n  query AccessLog($filter: AccessLogFilter, $first: Int, $offset: Int) {\n    accessLog(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          at\n          viewerTenantName\n          viewerName\n          purpose\n          objectKind\n          objectId\n          fields\n          rowCount\n          external\n        }\n      }\n    }\n  }\n": types.AccessLogDocument,
    "\n  query Units($includeDissolved: Boolean) {\n    units(includeDissolved: $includeDissolved) {\n      id\n      parentId\n      path\n      fullName\n      kind\n      name\n      code\n      memberCount\n      state\n      version\n    }\n  }\n": types.UnitsDocument,
    "\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      ticket {\n        uploadId\n        url\n        fields {\n          name\n          value\n        }\n      }\n    }\n  }\n": types.RequestUploadDocument,
    "\n  mutation CompleteUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      attachment {\n        id\n        state\n        reason\n      }\n    }\n  }\n": types.CompleteUploadDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      accountId\n      name\n      actions\n      unreadNotifications\n      tenant {\n        id\n        name\n      }\n      memberships {\n        tenantId\n        tenantName\n      }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchTenant($input: SwitchTenantInput!) {\n    switchTenant(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n"): typeof import('./graphql').SwitchTenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Logout {\n    logout {\n      ok\n    }\n  }\n"): typeof import('./graphql').LogoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLocale($input: SetLocaleInput!) {\n    setLocale(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n"): typeof import('./graphql').SetLocaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n"): typeof import('./graphql').LoginDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tenant {\n    tenant {\n      id\n      kind\n      name\n      shortName\n      uscc\n      areaCode\n      state\n      version\n      parent {\n        id\n        name\n      }\n      settings {\n        noticeWorkdays\n        overdueDays\n        twoHandlers\n      }\n    }\n  }\n"): typeof import('./graphql').TenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTenant($input: UpdateTenantInput!) {\n    updateTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateTenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unit($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Unit {\n        kind\n        name\n        code\n        memberCount\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').UnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CreateUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveUnit($input: MoveUnitInput!) {\n    moveUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').MoveUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DissolveUnit($input: DissolveUnitInput!) {\n    dissolveUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DissolveUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sites {\n    sites {\n      id\n      kind\n      name\n      unit {\n        id\n        fullName\n      }\n      parentId\n      address\n      phone\n      openHours\n      state\n      version\n    }\n  }\n"): typeof import('./graphql').SitesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSite($input: CreateSiteInput!) {\n    createSite(input: $input) {\n      site {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CreateSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSite($input: UpdateSiteInput!) {\n    updateSite(input: $input) {\n      site {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Subordinates($filter: SubordinateFilter, $first: Int, $offset: Int) {\n    subordinates(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          name\n          shortName\n          uscc\n          areaCode\n          state\n          suspendedReason\n          parent {\n            id\n            name\n          }\n          version\n          createdAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SubordinatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitTenant($input: AdmitTenantInput!) {\n    admitTenant(input: $input) {\n      tenant {\n        id\n        name\n      }\n      invitationUrl\n    }\n  }\n"): typeof import('./graphql').AdmitTenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendTenant($input: SuspendTenantInput!) {\n    suspendTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SuspendTenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeTenant($input: ResumeTenantInput!) {\n    resumeTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ResumeTenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupervisionGrants($first: Int, $offset: Int) {\n    supervisionGrants(first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          tenantId\n          tenantName\n          supervisorName\n          purpose\n          scopes\n          state\n          inForce\n          requestedByName\n          requestedAt\n          decidedByName\n          decidedAt\n          decisionNote\n          expiresAt\n          version\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SupervisionGrantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestGrant($input: RequestGrantInput!) {\n    requestGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RequestGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideGrant($input: DecideGrantInput!) {\n    decideGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DecideGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeGrant($input: RevokeGrantInput!) {\n    revokeGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessLog($filter: AccessLogFilter, $first: Int, $offset: Int) {\n    accessLog(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          at\n          viewerTenantName\n          viewerName\n          purpose\n          objectKind\n          objectId\n          fields\n          rowCount\n          external\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AccessLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Units($includeDissolved: Boolean) {\n    units(includeDissolved: $includeDissolved) {\n      id\n      parentId\n      path\n      fullName\n      kind\n      name\n      code\n      memberCount\n      state\n      version\n    }\n  }\n"): typeof import('./graphql').UnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      ticket {\n        uploadId\n        url\n        fields {\n          name\n          value\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RequestUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      attachment {\n        id\n        state\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').CompleteUploadDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
