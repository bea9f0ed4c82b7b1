import { beginReads } from "./api/early";
import "./styles/app.css";

beginReads();
void import("./app/begin");
