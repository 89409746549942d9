### What a measure is aimed at: kinds, fields, what helps to fill them in, and how a reader sees them.

target-kind_account = account
target-kind_ip = IP address
target-kind_url = web address
target-kind_domain = domain
target-kind_telephone = telephone number
target-kind_wallet = wallet
target-kind_transaction = transaction
target-kind_device = device
target-kind_other = something else
request-add_targets-account = Add an account
request-add_targets-ip = Add an IP address
request-add_targets-url = Add a web address
request-add_targets-domain = Add a domain
request-add_targets-telephone = Add a telephone number
request-add_targets-wallet = Add a wallet
request-add_targets-transaction = Add a transaction
request-add_targets-device = Add a device
request-add_targets-other = Add something else

request-field_targets = What the request is about
request-field_targets-service = Service or provider
request-field_targets-identifier = Account
request-field_targets-displayName = Name shown there
request-field_targets-address = IP address it came from
request-field_targets-port = Source port
request-field_targets-destination = IP address it went to
request-field_targets-destinationPort = Destination port
request-field_targets-protocol = Protocol
request-field_targets-url = Web address
request-field_targets-domain = Domain
request-field_targets-telephone = Telephone number
request-field_targets-currency = Currency
request-field_targets-wallet = Address of the wallet
request-field_targets-transaction = Identifier of the transaction
request-field_targets-description = Description
request-field_targets-deviceNumber = IMEI, MAC or serial number
request-field_targets-custodian = Who holds it, or where
request-field_period-from = From
request-field_period-to = To
request-field_period-zone = Time zone of these times

request-hint_parts-targets = Accounts, addresses, sites, numbers, devices: one row each. Paste them as the log has them.
request-hint_parts-targets-identifier = What the service finds it by: a number, an address. Letter by letter.
request-hint_parts-targets-address = As the server saw it.
request-hint_parts-targets-port = One, or the block that the carrier gave: 1024-2047. Without port and second an address can belong to thousands of people.
request-hint_parts-targets-protocol = TCP or UDP
request-hint_parts-targets-telephone = With country code: +81 3 1234 5678
request-hint_parts-targets-currency = As BTC, ETH or USDT
request-hint_parts-targets-period-from = As 2024-05-31, 2024-05-31 13:06:22 or as the log has it; a zone behind the time is read too
request-hint_parts-targets-period-to = Blank for one day or one moment
request-hint_parts-targets-period-zone = As Asia/Tokyo, UTC, +09:00 or +9; blank where it stands behind the time
request-hint_parts-targets-custodian = The company of the group that is responsible for the region, and the place of its system.
request-hint_offences-maxPenalty = As 10 years, 18 months, life or fine

target_address-port = { $address }, port { $port }
target_to = to { $destination }
target_number = { $description }, { $number }
target_in = { $currency }: { $id }
target_host-letters = { $letters } ({ $ascii })
target_shown-as = { $identifier } (shown as { $name })
target_utc = UTC { $from }
target_utc-span = UTC { $from } to { $to }

### What was asked before, what will follow, and whom to call.

earlier-kind_network = in this network
earlier-kind_outside = outside of it
request-add_earlier-network = Add a request of this network
request-add_earlier-outside = Add one by letter or another way
request-field_earlier = Earlier requests in this matter
request-field_earlier-case = Earlier case of this network
request-field_earlier-day = Date of the earlier request
request-field_earlier-number = Number of the earlier request
request-field_earlier-answeredBy = Who answered it, and how
request-hint_earlier = So that the other side finds what it holds already.
request-field_followUpBy = The request that follows will be sent by
request-hint_followUpBy = For a preservation: the day by which the data itself is asked for. It runs on both sides.
request-field_translationBy = A translation will follow by
request-hint_translationBy = What is urgent goes out as it is written; the day runs on both sides until the translation is added.
request-field_contact-function = Whom to call
request-field_contact-telephone = Telephone of the contact
request-field_contact-hours = Hours of the contact
request-field_contact-secondContact = Second contact, to confirm by
request-hint_contact-function = By function, as in duty prosecutor, cybercrime unit.
request-hint_contact-telephone = With country code: +81 3 1234 5678
request-hint_contact-hours = As Monday to Friday, 9:00 to 17:30, Tokyo
