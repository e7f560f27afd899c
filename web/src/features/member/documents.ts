import { graphql } from '@/gql';

export const MembersQuery = graphql(`
  query Members($filter: MemberFilter, $first: Int, $offset: Int) {
    members(filter: $filter, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...MemberDetail
        }
      }
    }
  }
`);

export const MemberDetail = graphql(`
  fragment MemberDetail on Member {
    id
    displayName
    login
    title
    unit {
      id
      fullName
    }
    phone
    state
    roles {
      id
      role
      unit {
        id
        fullName
      }
      validFrom
      validTo
    }
    version
    createdAt
  }
`);

export const MemberQuery = graphql(`
  query Member($id: ID!) {
    node(id: $id) {
      __typename
      ... on Member {
        ...MemberDetail
      }
    }
  }
`);

export const TenantKindQuery = graphql(`
  query TenantKind {
    tenant {
      id
      kind
    }
  }
`);

export const InvitationsQuery = graphql(`
  query Invitations {
    invitations {
      id
      login
      displayName
      title
      unit {
        id
        fullName
      }
      roles {
        role
        unitId
      }
      createdAt
      expiresAt
    }
  }
`);

export const InviteMember = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      invitation {
        id
        displayName
      }
      url
    }
  }
`);

export const RevokeInvitation = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      invitation {
        id
      }
    }
  }
`);

export const UpdateMember = graphql(`
  mutation UpdateMember($input: UpdateMemberInput!) {
    updateMember(input: $input) {
      member {
        id
      }
    }
  }
`);

export const AssignRole = graphql(`
  mutation AssignRole($input: AssignRoleInput!) {
    assignRole(input: $input) {
      member {
        id
      }
    }
  }
`);

export const RevokeRole = graphql(`
  mutation RevokeRole($input: RevokeRoleInput!) {
    revokeRole(input: $input) {
      member {
        id
      }
    }
  }
`);

export const EndMemberSessions = graphql(`
  mutation EndMemberSessions($input: EndMemberSessionsInput!) {
    endMemberSessions(input: $input) {
      ended
    }
  }
`);

export const MySessionsQuery = graphql(`
  query MySessions {
    mySessions {
      id
      createdAt
      lastSeenAt
      expiresAt
      ip
      userAgent
      current
    }
  }
`);

export const RevokeSession = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      session {
        id
      }
    }
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      viewer {
        accountId
      }
    }
  }
`);

export const InvitationQuery = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      tenantName
      login
      displayName
      accountExists
      expiresAt
    }
  }
`);

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      viewer {
        accountId
      }
    }
  }
`);

export const NotificationPreferenceQuery = graphql(`
  query NotificationPreference {
    notificationPreference {
      email
    }
  }
`);

export const SetNotificationPreference = graphql(`
  mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {
    setNotificationPreference(input: $input) {
      preference {
        email
      }
    }
  }
`);
