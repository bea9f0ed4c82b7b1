# E-mail: what can go wrong, what people did, the templates that Marquee brings.
entity-mail_template = Template
entity-sent_message = Sent message
field-subject = Subject
field-body = Text
field-recipients = Recipients
field-campaign = Campaign
field-sent_at = Sent at
field-message_id = Message number
field-digest = Digest
action-mail-send = Send a message ({ $kind })
action-mail-add-template = Add the template { $template }
action-mail-edit-template = Change the template { $template }
action-mail-remove-template = Remove the template { $template }

mail-kind-outreach = First contact
mail-kind-brief = Brief
mail-kind-report = Report
mail-kind-status = Status update
mail-kind-other = Message

error-mail-address = { $address } is not an e-mail address. It looks like name@company.com.
error-mail-line = This can’t contain a line break. Write it in one line.
error-mail-signs = Mail programs read = followed by ? as something else. Write the two signs apart.
error-mail-nobody = Name at least one recipient.
error-mail-field = Nothing is known about { $fields } yet. Write it in, or take the field out.
error-mail-unknown-field = { $field } is not a field. Choose one from the list.
error-mail-heavy = All attachments together may weigh 25 MB. Nothing was queued. Share a link to the large file instead.
error-mail-attachment = The attachment { $name } can’t be read any more. Attach it again.
error-mail-port = A port is a number from 1 to 65535. Leave it empty for the usual one.
error-mail-server = This is not the name of a server. It looks like smtp.company.com.
error-mail-open = Without encryption, mail only goes to a program on this computer. Choose TLS or STARTTLS.
error-mail-password-needed = Type the password.
error-mail-password-gone = The password is not kept any more. Type it again in Settings, under E-mail.
error-mail-keychain-absent = No keychain is running on this computer, so the password was not kept. Start one, or keep the password for this run only.
error-mail-keychain-locked = The keychain is locked, so the password can’t be kept or read. Unlock it, or keep the password for this run only.
error-mail-no-account = This computer has no e-mail account yet. Set one up in Settings, under E-mail.
error-mail-unreachable = { $server } can’t be reached. Marquee tries again by itself. If it stays so, check the network and the server’s name.
error-mail-refused = { $server } answers, but nothing listens on port { $port }. Marquee tries again by itself. Check the port in Settings.
error-mail-certificate = The certificate of { $server } is not from an authority that this computer trusts. Nothing was sent. Check the server’s name, or ask whoever runs it.
error-mail-certificate-expired = The certificate of { $server } has expired. Nothing was sent. Ask whoever runs the server.
error-mail-certificate-name = The certificate that { $server } shows is for another name. Nothing was sent. Check the server’s name in Settings.
error-mail-security = { $server } does not speak the chosen encryption on port { $port }. Try the other one: TLS is usual on 465, STARTTLS on 587.
error-mail-no-starttls = { $server } offers no STARTTLS on port { $port }. Nothing was sent. Choose TLS with port 465.
error-mail-no-login = { $server } offers no login that Marquee knows. Leave the user empty if it needs none, or ask whoever runs it.
error-mail-password = { $server } does not accept the user { $user } with this password. It says: { $said }. Check both in Settings; some providers ask for an app password.
error-mail-greeting = { $server } does not take messages from here. It says: { $said }. Ask whoever runs it.
error-mail-later = { $server } asks for patience: { $said }. Marquee tries again by itself.
error-mail-broken = The connection to { $server } broke before the message was handed over. Marquee tries again by itself.
error-mail-sender = { $server } does not let { $address } send. It says: { $said }. Check the address in Settings.
error-mail-recipient = { $server } does not take messages to { $address }. It says: { $said }. Nobody got this message. Correct the address and write it again.
error-mail-text = { $server } refused the message. It says: { $said }. Nobody got it.
error-mail-not-ascii = { $server } can’t deliver to addresses with letters such as é. Use another address.
error-mail-gave-up = { $server } has put this message off for five days. Nobody got it. Ask whoever runs the server, then try again.
error-mail-lost = The connection to { $server } ended after the message was handed over and before the answer. It may have been sent. Ask a recipient, or look into the sent mail of your account.
error-mail-moved = This message has moved on in the meantime. Look at it again.
error-mail-sending = This message is being sent at this moment. Wait until the server has answered.
error-mail-no-program = The draft was written to { $path }, but no program opened it. Open it with your mail program.
error-mail-link-long = This message is too long for a mail link, which not every system hands over whole. Open it as a draft instead.
error-mail-link-files = A mail link cannot carry files. Open the message as a draft instead.
error-mail-no-link = No mail program took the link. Choose a standard mail program in the settings of your system, or open the message as a draft.
next-mail-draft = Open as draft

mail-test-subject = Marquee can send e-mail
mail-test-body =
    This message comes from Marquee. Your account on { $server } works.

    You can delete it.

mail-field-recipient = Name of who gets the message
mail-field-sender = Your name, from Settings
mail-field-today = Today’s date
mail-field-campaign = Name of the campaign
mail-field-brand = Brand of the campaign
mail-field-start = First day of the campaign
mail-field-end = Last day of the campaign
mail-field-owner = Who answers for the campaign
mail-field-creator = Name of the creator
mail-field-handle = Handle of the creator
mail-field-deadline = Deadline, as in the brief
mail-field-summary = Results or state, as Marquee sums them up
mail-field-link = Link or code for the creator
mail-example-recipient = Nora Vidal
mail-example-sender = Alex Roy
mail-example-today = Jul 1, 2026
mail-example-campaign = Summer launch
mail-example-brand = Olivar
mail-example-start = Jul 6, 2026
mail-example-end = Jul 31, 2026
mail-example-owner = Alex Roy
mail-example-creator = Nora Vidal
mail-example-handle = @nora.eats
mail-example-deadline = Jul 10, 2026
mail-example-summary = Return on ad spend: 3.2×, target 3.0×.
mail-example-link = https://olivar.example/nora

mail-template-outreach-subject = { $brand } would like to work with you
mail-template-outreach-body =
    Hi { $creator },

    I’m { $sender }, and I look after creator partnerships at { $brand }. Your posts as { $handle } fit what we are planning: the campaign { $campaign }, from { $start } to { $end }.

    Would you be interested? If so, tell me your rates for a first package and when you could start, and I’ll send you the brief.

    Kind regards,
    { $sender }
mail-template-brief-subject = Brief: { $campaign } for { $brand }
mail-template-brief-body =
    Hi { $creator },

    here is the brief for { $campaign }. You find what we need, the dates and the wording of the disclosure in the attached PDF.

    Please send your first draft by { $deadline }. If anything is unclear, just answer this message.

    Looking forward to it,
    { $sender }
mail-template-report-subject = Results of { $campaign }
mail-template-report-body =
    Hi { $recipient },

    here are the results of { $campaign } for { $brand }. In short:

    { $summary }

    The full report is attached.

    Kind regards,
    { $sender }
mail-template-status-subject = { $campaign }: where we stand on { $today }
mail-template-status-body =
    Hi { $recipient },

    this is where { $campaign } for { $brand } stands:

    { $summary }

    The campaign runs until { $end }. If you have questions, just answer this message.

    Kind regards,
    { $sender }

report-letter-figure = { $figure }: { $actual }
report-letter-target = { $figure }: { $actual }, target { $target }
report-letter-attained = { $figure }: { $actual }, target { $target } ({ $attainment } attained)
report-letter-budget = Budget: { $actual } of { $planned }
report-letter-everybody = all
