# Reading lists: what was recognised, what is wrong, what to do next.
import-filter = Lists of creators
import-line = { $file }: { $rows } rows; new { $created }, updated { $updated }, unchanged { $same }, rejected { $rejected }
source-creator-list = List of creators
source-hypeauditor = Creator ranking (HypeAuditor)
source-posts = Export of posts
source-orders = Export of orders
source-payments = Export of payments
source-affiliate = Affiliate report

# The file cannot be read. Nothing was changed.
import-missing = { $file } is not there any more. Choose the file again.
import-unreadable = { $file } can’t be read. Close it in other programs, check its permissions, and choose it again.
import-too-large = { $file } is larger than { $limit } MB. Split it into smaller files and import them one after the other.
import-empty = { $file } is empty. Open it in a spreadsheet, check that it holds rows, save it as CSV, and choose it again.
import-only-header = { $file } has column names in line { $line }, but no rows below. Choose a file that holds creators.
import-other-kind = { $file } is a { $kind } file, not a table. Save the list as CSV (UTF-8) or XLSX and choose that file.
import-binary = { $file } is not text. Save the list as CSV (UTF-8) or XLSX and choose that file.
import-workbook = { $file } is not a spreadsheet that can be read, or it is damaged. Open it in a spreadsheet program, save it as CSV (UTF-8), and choose that file.
import-quotes = In { $file }, a quotation mark opened in line { $line } is never closed. Correct that line, save the file, and choose it again.
import-platform-unknown = “{ $value }” is not a platform. Choose one of these: { $known }.

# Not yet: what a person has to choose first.
import-blocked-handle = No column holds handles. Choose the column with the handles or with links to the profiles.
import-blocked-platform = The file does not say which platform these accounts are on. Choose the platform.
import-blocked-followers = The column “{ $column }” holds no numbers. Choose another column for the followers, or none.
import-blocked-kind = This looks like another kind of file, not a list of creators ({ $kind }). Choose a list of creators.
import-blocked-nothing = No row can be taken. See the reason in each row, correct the file or the columns, and try again.

# Why a row is not taken.
import-row-no-handle = No handle in this row. Add it to the file.
import-row-platform = The platform is missing. Choose it for the whole file.
import-row-platform-unknown = “{ $value }” is not a platform we know. Correct it in the file.
import-row-duplicate = { $handle } is in line { $line } already. Only the first one is taken.
import-row-followers = “{ $value }” in the column “{ $column }” is not a number. Correct it in the file.
import-row-negative = “{ $value }” in the column “{ $column }” is below 0. Correct it in the file.
import-row-fraction = “{ $value }” in the column “{ $column }” is not a whole number. Check the decimal sign in the file.
import-row-too-large = “{ $value }” in the column “{ $column }” is too large to be kept exactly. Correct it in the file.

# Taken, but not all of it.
import-row-name-lost = The name was destroyed before it came here; the handle is used instead.
import-row-country = “{ $value }” is not a country we know; the country stays as it is.
import-row-language = “{ $value }” is not a language we know; the language stays as it is.
import-row-older = Newer followers are known; the number of this older file is not used.

# About the file as a whole.
import-warn-encoding = The file does not say its encoding; it was read as { $encoding }. If letters look wrong, choose another one.
import-warn-lost = Characters that were lost before this file was saved: { $count }, first in line { $line }. They can’t be brought back from this file.
import-warn-quotes = A quotation mark stands in the wrong place in line { $line }. Check that row below.
import-warn-longer = Rows with more cells than there are columns: { $count }, first in line { $line }. The cells beyond the last column were left out.
import-warn-sheets = The workbook has { $count } sheets; this is “{ $sheet }”, the longest. Save another one as a file of its own to import it.
import-warn-audience = “{ $column }” says where the audience is; it is taken as the creator’s country. Set it to “Not imported” if that is not wanted.
import-warn-twins = “{ $other }” has the same name as “{ $chosen }” but other numbers. “{ $chosen }” is taken; choose the other one if that is right.
import-warn-total = The file’s own total of “{ $column }” is { $total }, but its rows add up to { $sum }. Check that no rows are missing.
import-warn-blanks = Handles with blanks: { $count }, first “{ $handle }” in line { $line }. They are taken as written; they may be names.
import-warn-countries = Countries we do not know: { $count } ({ $examples }). They are left out.
import-warn-languages = Languages we do not know: { $count } ({ $examples }). They are left out.

# Exports of posts with their results.
source-meta-instagram-posts = Instagram posts (Meta Business Suite)
source-meta-facebook-posts = Facebook posts (Meta Business Suite)
source-youtube-videos = YouTube videos (YouTube Studio)
source-tiktok-content = TikTok videos (TikTok Studio)
source-tiktok-business-videos = TikTok videos (TikTok Business Suite)
source-ads = Report of ads
source-series = Daily figures of an account
source-audience = Audience of an account
import-posts-none = This file holds no posts with results. Choose an export of posts from Instagram, Facebook, YouTube or TikTok.
import-posts-campaign = Choose the campaign that these posts belong to.
import-posts-channel = The file does not say who posted these videos. Choose the creator.
import-posts-nobody = No creator of this campaign has an account on this platform. Add the account to the creator, or choose another campaign.
import-posts-nothing = Nothing would change. Choose the posts that belong to the campaign.
import-post-none = No post in this row.
import-post-remark = The export could not fill this row: { $value }
import-post-twice = This post is in line { $line } already. Only the first row is taken.
import-post-elsewhere = This post is in the campaign “{ $campaign }”. A post belongs to one campaign.
import-post-older = Newer results are known. These are kept as history.
import-post-date = “{ $value }” is not a date that can be read; the post gets no date.
import-post-number = “{ $value }” in the column “{ $column }” is not a count; it is left out.
error-zone = This time zone is not known. Choose one from the list.
