# Creators: list, filters, selection, page. Import of lists.

ui-pages = Pages
ui-range = { $from }–{ $to } of { $total }
ui-page-before = Previous page
ui-page-after = Next page

creators-title = Creators
creators-total =
    { $cat ->
        [one] { $countText } creator
       *[other] { $countText } creators
    }
creators-adding = Choose creators to add to { $campaign }.
creators-search = Search name or handle
creators-name = Name
creators-platform = Platform
creators-handle = Handle
creators-url = Link
creators-followers = Followers
creators-tier = Tier
creators-country = Country
creators-language = Language
creators-niches = Niches
creators-niches-hint = Separated by commas.
creators-campaigns = Campaigns
creators-unknown = Not known
creators-unnamed = Creator without a name
creators-filter-niches = Niche
creators-filter-platforms = Platform
creators-filter-countries = Country
creators-filter-languages = Language
creators-filter-on = chosen
creators-filter-nothing = Nothing to choose from yet.
creators-filter-min = At least
creators-filter-max = At most
creators-filter-apply = Apply
creators-filter-number = Write a whole number, such as 10,000.
creators-clear-filters = Clear filters
creators-none-found = No creator matches
creators-none-found-text = Fewer filters find more.
creators-none = Your creator database is empty
creators-none-text = Import a list from a file, or add creators one by one.
creators-selection = Selected creators
creators-selected =
    { $cat ->
        [one] { $countText } creator selected
       *[other] { $countText } creators selected
    }
creators-selected-all =
    { $cat ->
        [one] { $countText } creator selected, all that were found
       *[other] All { $countText } creators found are selected
    }
creators-clear-selection = Clear selection
creators-add-to = Add to campaign…
creators-add-title =
    { $cat ->
        [one] Add { $countText } creator to a campaign
       *[other] Add { $countText } creators to a campaign
    }
creators-no-campaign = No campaign yet
creators-fee-each = Fee for each
creators-shipping-each = Shipping for each
creators-added =
    { $cat ->
        [one] { $countText } creator added.
       *[other] { $countText } creators added.
    }
creators-already =
    { $cat ->
        [one] { $countText } was already in the campaign.
       *[other] { $countText } were already in the campaign.
    }
creators-removed =
    { $cat ->
        [one] { $countText } creator removed.
       *[other] { $countText } creators removed.
    }
creators-peek = Creator at a glance
creators-accounts = Accounts
creators-account-edit = Edit { $handle }
creators-followers-of = { $followers } followers
creators-followers-unknown = followers not known
creators-source-keyed = keyed in
creators-no-campaigns = Not in a campaign yet.
creators-history = History
creators-edit-title = Edit { $name }
