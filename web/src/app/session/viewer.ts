import { graphql } from '@/gql';

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      accountId
      membershipId
      name
      locale
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
`);

export const SwitchTenantMutation = graphql(`
  mutation SwitchTenant($input: SwitchTenantInput!) {
    switchTenant(input: $input) {
      viewer {
        accountId
      }
    }
  }
`);

export const LogoutMutation = graphql(`
  mutation Logout {
    logout {
      ok
    }
  }
`);
