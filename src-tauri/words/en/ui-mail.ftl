# E-mail: the account, templates, the outbox, a report by e-mail.
ui-nav-outbox = Outbox
cmd-go-outbox = Outbox
cmd-mail-send = Send e-mail now

mail-title = E-mail
mail-account-hint = Marquee sends briefs and reports by the server of your own address. The password goes to this computer’s keychain and nowhere else. Without an account, messages open as drafts in your mail program.
mail-name = Sender’s name
mail-name-hint = As recipients read it.
mail-address = E-mail address
mail-server = Outgoing mail server (SMTP)
mail-port = Port
mail-security = Encryption
mail-security-tls = TLS
mail-security-starttls = STARTTLS
mail-security-none = None
mail-user = User
mail-user-hint = Often the address itself. Empty if the server asks for no login.
mail-password = Password
mail-password-kept = Kept. Type to replace it.
mail-place = Keep the password
mail-place-keychain = In the keychain
mail-place-run = For this run only
mail-place-hint = For this run only: Marquee forgets it when you close it, and asks again.
mail-account-save = Save account
mail-account-saved = Account saved. Send a test message to be sure.
mail-account-remove = Remove account
mail-account-removed = Account and password removed. What waits stays in the outbox.
mail-test = Send a test message
mail-test-sent = Sent to { $address }. Look whether it arrived.

mail-templates = E-mail templates
mail-templates-hint = Texts to begin a message from. Fields in curly brackets are filled in when you write; whatever is still missing is named before it is sent.
mail-template-ours = From Marquee
mail-template-new = New template
mail-template-edit = Change { $name }
mail-template-begin = Make a template of your own from { $name }
mail-template-copy = { $name } (own)
mail-template-remove = Remove { $name }
mail-template-removed = { $name } removed.
mail-template-name = Name
mail-language = Language
mail-type = Kind
mail-password-again = The password was kept for a run that is over. Type it again, so that messages go out.
mail-subject = Subject
mail-body = Text
mail-to = To
mail-fields = Add a field
mail-preview = Preview with examples

outbox-title = Outbox
outbox-hint = Messages that this computer sends. They go out when there is a network, and never twice.
outbox-none = Nothing to send
outbox-none-text = Briefs and reports that you send by e-mail wait here until the server has taken them.
outbox-account = E-mail settings
outbox-no-account = This computer has no e-mail account, so nothing is sent. Set one up, or open messages as drafts.
outbox-waiting = Waiting
outbox-sent = Sent
outbox-at = Sent at
outbox-by = By
outbox-erased = Recipient erased
outbox-send = Send now
outbox-sent-now = { $cat ->
    [one] { $countText } message sent.
   *[other] { $countText } messages sent.
}
outbox-some-wait = { $cat ->
    [one] { $countText } message could not be sent yet. The reason stands beside it.
   *[other] { $countText } messages could not be sent yet. The reasons stand beside them.
}
outbox-stuck = { $cat ->
    [one] { $countText } message needs you
   *[other] { $countText } messages need you
}
outbox-state-unknown = Was it sent?
outbox-state-failed = Not sent
outbox-state-held = On hold
outbox-state-sending = Sending
outbox-state-queued = Waiting
outbox-state-stopped = Stopped
outbox-state-sent = Sent
outbox-why-unknown = Marquee was closed while this message was being handed over. It may have been sent. Ask a recipient, or look into the sent mail of your account.
outbox-why-failed = It was not sent.
outbox-why-held = It came with a restored or copied profile and may have been sent from there. Release it only if it was not.
outbox-why-sending = The server is being asked at this moment.
outbox-why-queued = It goes out as soon as the server can be reached.
outbox-why-stopped = It stays here until you try it, send it by hand or delete it.
outbox-why-sent = It was sent.
outbox-next = { $cat ->
    [one] Tried once. Next try: { $when }
   *[other] Tried { $countText } times. Next try: { $when }
}
outbox-to = To { $people }
outbox-files = { $cat ->
    [one] { $countText } attachment
   *[other] { $countText } attachments
}
outbox-more = More about { $subject }
outbox-read = Read
outbox-stop = Stop
outbox-retry = Try now
outbox-release = Release
outbox-wasSent = It was sent
outbox-sendAgain = Send again
outbox-draft = Open as draft
outbox-link = Open in the mail program
outbox-remove = Delete
outbox-step-of = { $step }: { $subject }
outbox-done-stop = Stopped. It stays in the outbox.
outbox-done-retry = It is tried now.
outbox-done-release = Released.
outbox-done-wasSent = Kept as sent.
outbox-done-sendAgain = It is sent again.
outbox-done-draft = Opened in your mail program. Marquee does not send it any more.
outbox-done-link = Opened in your mail program. Marquee does not send it any more.
outbox-done-remove = Deleted from the outbox.
outbox-remove-title = Delete this message?
outbox-remove-what = “{ $subject }” will not be sent and can’t be brought back.
outbox-remove-unknown = Nobody knows whether “{ $subject }” was sent. If it was, say so instead: then it stays on record.

reports-edition-send = Send edition { $number } by e-mail
reports-send-title = Send edition { $number } by e-mail
reports-send-team = Team
reports-send-others = Other recipients
reports-send-others-hint = Addresses, separated by commas: dora@company.com, Ana Ruiz <ana@company.com>
reports-send-greeting = {"{"}recipient{"}"} becomes the recipient’s name; several are greeted together.
reports-send-do = Send
reports-send-open = Open as draft
reports-send-no-account = This computer has no e-mail account. The message opens as a draft in your mail program, with the report attached.
compose-no-account = This computer has no e-mail account. The message opens in your mail program: as a draft, or by a link when it is short and has no files.
compose-link = Open in the mail program
reports-send-queued = The report is in the outbox and goes out now.
reports-send-waits = The report waits in the outbox.
reports-send-opened = Opened in your mail program. Tell the outbox when it was sent.
compose-new = Write a message
compose-status = Status update…
compose-status-of = Status update of { $name }
compose-to = Write to { $name }
compose-write = Write an e-mail
compose-queued = The message is in the outbox and goes out as soon as the network allows.
compose-waits = The message waits in the outbox.
compose-attach = Attach a file…
compose-take-away = Take { $name } away
cmd-mail-new = Write a message
cmd-campaign-status = Write a status update
