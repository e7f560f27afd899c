import { graphql } from '@/gql';

export const TenantQuery = graphql(`
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
`);

export const UpdateTenant = graphql(`
  mutation UpdateTenant($input: UpdateTenantInput!) {
    updateTenant(input: $input) {
      tenant {
        id
      }
    }
  }
`);

export const UnitQuery = graphql(`
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
`);

export const CreateUnit = graphql(`
  mutation CreateUnit($input: CreateUnitInput!) {
    createUnit(input: $input) {
      unit {
        id
      }
    }
  }
`);

export const UpdateUnit = graphql(`
  mutation UpdateUnit($input: UpdateUnitInput!) {
    updateUnit(input: $input) {
      unit {
        id
      }
    }
  }
`);

export const MoveUnit = graphql(`
  mutation MoveUnit($input: MoveUnitInput!) {
    moveUnit(input: $input) {
      unit {
        id
      }
    }
  }
`);

export const DissolveUnit = graphql(`
  mutation DissolveUnit($input: DissolveUnitInput!) {
    dissolveUnit(input: $input) {
      unit {
        id
      }
    }
  }
`);

export const SitesQuery = graphql(`
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
`);

export const CreateSite = graphql(`
  mutation CreateSite($input: CreateSiteInput!) {
    createSite(input: $input) {
      site {
        id
      }
    }
  }
`);

export const UpdateSite = graphql(`
  mutation UpdateSite($input: UpdateSiteInput!) {
    updateSite(input: $input) {
      site {
        id
      }
    }
  }
`);

export const SubordinatesQuery = graphql(`
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
`);

export const AdmitTenant = graphql(`
  mutation AdmitTenant($input: AdmitTenantInput!) {
    admitTenant(input: $input) {
      tenant {
        id
        name
      }
      invitationUrl
    }
  }
`);

export const SuspendTenant = graphql(`
  mutation SuspendTenant($input: SuspendTenantInput!) {
    suspendTenant(input: $input) {
      tenant {
        id
      }
    }
  }
`);

export const ResumeTenant = graphql(`
  mutation ResumeTenant($input: ResumeTenantInput!) {
    resumeTenant(input: $input) {
      tenant {
        id
      }
    }
  }
`);

export const GrantsQuery = graphql(`
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
`);

export const RequestGrant = graphql(`
  mutation RequestGrant($input: RequestGrantInput!) {
    requestGrant(input: $input) {
      grant {
        id
      }
    }
  }
`);

export const DecideGrant = graphql(`
  mutation DecideGrant($input: DecideGrantInput!) {
    decideGrant(input: $input) {
      grant {
        id
      }
    }
  }
`);

export const RevokeGrant = graphql(`
  mutation RevokeGrant($input: RevokeGrantInput!) {
    revokeGrant(input: $input) {
      grant {
        id
      }
    }
  }
`);

export const AccessLogQuery = graphql(`
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
`);
